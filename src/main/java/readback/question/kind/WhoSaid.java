package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Span;

/** Who said this, quoted or reported. */
public final class WhoSaid implements QuestionKind {

    /** "said Imran Qureshi, of Harcastle Bell": the man said it, not his firm. */
    private static final Pattern MEMBER = Pattern.compile("\\p{Lu}\\p{L}+, (of|from|at|with) (the )?$");

    /** "My late husband": who is no woman cannot have said it. */
    private static final Pattern SEXED = Pattern.compile(
            "(?i)\\b(my (late |ex-?)?(husband|wife)|as a (mother|father|woman|man|mum|dad)|(mother|father) of)\\b");

    private static final Pattern ITSELF = Pattern.compile("\\b(it|its|itself)\\b");

    @Override
    public String id() {
        return "who-said";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = Others.of(basis);
        List<Question> drafts = new ArrayList<>();
        for (Says says : Says.all(basis)) {
            Integer id = says.entity();
            if (id == null || isClumsy(basis, says) || SpeakerGap.isBetter(basis, says)) {
                continue;
            }
            Entity speaker = basis.analysis().entity(id);
            if (MainBody.is(basis, speaker)) {
                continue;
            }
            if (speaker.type() == Entity.Type.PLACE) {
                drafts.add(draft(basis, says, Government.asked(speaker), Government.key(basis, id)));
            } else if (others.isSpeaker(speaker)) {
                Medium.whose(basis, says.fact())
                        .ifPresent(stem -> drafts.add(whose(basis, says, stem, others.typed(id))));
                String who = speaker.type() == Entity.Type.ORGANIZATION ? "Which " + Doer.body(basis, speaker) : "Who";
                for (AnswerKey key : keys(basis, says, others)) {
                    drafts.add(draft(basis, says, who, key));
                }
            }
        }
        for (Fact.Statement s : Speech.all(basis)) {
            Integer id = s.speaker().entity();
            if (id != null
                    && Says.of(basis, s, "").isEmpty()
                    && others.isSpeaker(basis.analysis().entity(id))) {
                fragment(basis, s, others).ifPresent(drafts::add);
            }
            if (id != null
                    && others.isSpeaker(basis.analysis().entity(id))
                    && !MainBody.is(basis, basis.analysis().entity(id))
                    && Sure.speaker(basis, s)) {
                boolean plain = Says.all(basis).stream()
                        .anyMatch(x -> x.fact().equals(s) && !isClumsy(basis, x) && !SpeakerGap.isBetter(basis, x));
                SpeakerGap.drafts(basis, s, id, others, plain).stream()
                        .map(d -> d.question(basis))
                        .forEach(drafts::add);
            }
            Unnamed.of(basis, s)
                    .ifPresent(who -> Says.of(basis, s, who.words())
                            .forEach(says -> drafts.add(draft(basis, says, asked(who, says), who.typed(basis)))));
        }
        return drafts;
    }

    /** "Which body said that its first concern was": "who" and "its" don't agree. */
    private static String asked(Unnamed who, Says says) {
        boolean itself = says.that() != null && ITSELF.matcher(says.that()).find();
        return itself && !who.many() && !People.isIn(who.words()) ? "Which body" : "Who";
    }

    /** @param who "Who" or "Which organisation" */
    private Question draft(Basis basis, Says says, String who, AnswerKey key) {
        boolean joins = !says.isNamedThere(basis);
        double hard = (joins ? 0.5 : 0.25) + (key instanceof Typed ? 0.1 : 0);
        return Draft.of(id(), stem(basis, says, who), key, says.fact().evidence())
                .evidence(says.evidence(basis))
                .explain(Letters.capital(says.who()) + " " + says.verb() + " it.")
                .fact("said", says.mark())
                .process(joins ? Process.INFER : Process.RETRIEVE, hard)
                .question(basis);
    }

    private Optional<Question> fragment(Basis basis, Fact.Statement s, Others others) {
        Integer id = s.speaker().entity();
        Optional<String> asked = id == null || !Sure.speaker(basis, s) ? Optional.empty() : Fragment.asked(basis, s);
        boolean shown = SpeakerGap.of(basis, s).isPresent();
        return asked.filter(words -> !(shown && words.startsWith("used "))).map(words -> {
            boolean body = basis.analysis().entity(id).type() == Entity.Type.ORGANIZATION;
            Says says = new Says(s, basis.names().of(id), id, "said", null, null, words, false, null, null);
            return Draft.of(id(), (body ? "Which organisation " : "Who ") + words + "?", others.typed(id), s.evidence())
                    .evidence(says.evidence(basis))
                    .explain("The words are " + Letters.possessive(basis.names().of(id)) + ".")
                    .process(says.isNamedThere(basis) ? Process.RETRIEVE : Process.INFER, 0.4)
                    .fact("said", s.content().get(0))
                    .question(basis);
        });
    }

    private Question whose(Basis basis, Says says, String stem, AnswerKey key) {
        return Draft.of(id(), stem, key, says.fact().evidence())
                .evidence(says.evidence(basis))
                .explain("It was " + says.who() + "’s.")
                .process(says.isNamedThere(basis) ? Process.RETRIEVE : Process.INFER, 0.4)
                .fact("medium", says.fact().cue())
                .question(basis);
    }

    /** "Which organisation said that they", "that it rose": nothing to print. */
    private static boolean isClumsy(Basis basis, Says says) {
        boolean client = says.that() != null && says.that().matches(".*\\b(his|her|their) clients?\\b.*");
        Span by = says.fact().speaker().span();
        int line = Math.max(0, by.start() - 60);
        boolean ofBody = by.start() > 0
                && MEMBER.matcher(basis.analysis().article().text().substring(line, by.start()))
                        .find();
        boolean measured = says.that() != null
                && says.that()
                        .matches(
                                "it (had |has |have )?(rose|risen|fell|fallen|grew|grown|dropped|cost|costs|increased|doubled)\\b.*");
        return says.entity() == null
                || measured
                || isBetween(basis, says.fact())
                || ofBody
                || client
                || says.speaksOfItself()
                        && basis.analysis().entity(says.entity()).type() == Entity.Type.ORGANIZATION
                        && says.that() != null
                        && says.that().matches(".*\\b(they|them|their)\\b.*");
    }

    /** "a war that killed 12,000, according to UN estimates, and drove many from home": how much of it is theirs is open. */
    private static boolean isBetween(Basis basis, Fact.Statement s) {
        Span sentence = basis.sentence(s.cue()).span();
        String cue = basis.words(s.cue());
        String before = basis.words(new Span(sentence.start(), s.cue().start()));
        String after = basis.words(new Span(Math.min(s.speaker().span().end(), sentence.end()), sentence.end()));
        return cue.toLowerCase(Locale.ROOT).startsWith("according")
                && before.split("\\s+").length > 3
                && after.contains(", ")
                && after.substring(after.indexOf(", ")).split("\\s+").length > 4;
    }

    private static String stem(Basis basis, Says says, String who) {
        if (says.that() == null) {
            boolean wrote = basis.words(says.fact().cue()).matches("(?i)(wrote|writes|writing)");
            return who + (wrote ? " wrote" : " said") + ": “" + says.quote() + "”?";
        }
        boolean to = says.isAction();
        return who + " " + Saying.ofOne(says.verb()) + (to ? " " : " that ") + says.that() + "?";
    }

    private static List<AnswerKey> keys(Basis basis, Says says, Others others) {
        int entity = says.entity() == null ? 0 : says.entity();
        Set<Integer> never = new TreeSet<>(says.alsoSaidBy(basis));
        says.fact().content().forEach(c -> basis.mentionsIn(c).forEach(m -> never.add(m.entity())));
        String words = says.that() == null ? says.quote() : says.that();
        basis.analysis().entities().stream()
                .filter(e -> words != null
                        && words.contains(e.name().substring(e.name().lastIndexOf(' ') + 1)))
                .forEach(e -> never.add(e.id()));
        List<AnswerKey> keys = new ArrayList<>();
        if (words == null || !SEXED.matcher(words).find()) {
            others.speakers(entity, never, says.speaksOfItself()).three().ifPresent(keys::add);
        }
        keys.add(others.typed(entity));
        return keys;
    }

    @Override
    public List<Example> examples() {
        return WhoSaidExamples.ALL;
    }
}
