package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.Process;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/**
 * A sentence of the article with its speaker left out, for what somebody reports and what cannot be told without the
 * sentences before: "_____ said the figure was probably too high".
 */
final class SpeakerGap {

    private static final String GAP = "_____";

    /** Stands in the gap while the sentence is looked at. */
    private static final String SOMEBODY = "Somebody";

    private static final int LONGEST = 40;
    private static final int TELLING = 4;
    /** So many words of two sentences are read for one name. */
    private static final int PASSAGE = 55;
    /** A name with all that says who it is. */
    private static final int LONGEST_NAME = 16;

    private static final Pattern LEANS = Pattern.compile("^(" + String.join("|", Words.lines("openings")) + ")\\b");
    private static final Pattern CONNECTIVE =
            Pattern.compile("^((But|And|Yet|So) |(However|Elsewhere|Meanwhile|Instead|Nevertheless|Still), )");
    /** "between 8 a.m. and 4 p.m. Carter said": two sentences that were taken for one. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)^.*[.!?] $");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");
    private static final Set<String> ONE = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "such", "here", "there", "so", "another", "others");
    private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our", "you", "your");

    private SpeakerGap() {}

    /** The sentence as it is printed, without a full stop. */
    static Optional<String> of(Basis basis, Fact.Statement s) {
        Integer id = s.speaker().entity();
        Sentence sentence = basis.sentence(s.cue());
        boolean here = id != null
                && sentence.span().contains(s.speaker().span())
                && s.content().stream().allMatch(sentence.span()::contains);
        if (!here || s.manner() == Fact.Manner.DIRECT || s.standing() == Standing.NOT_STATED) {
            return Optional.empty();
        }
        Optional<Span> name = name(basis, s, sentence);
        String text = basis.words(sentence.span());
        if (name.isEmpty() || LEANS.matcher(text).find() || !isTold(basis, s, sentence, name.get())) {
            return Optional.empty();
        }
        int from = name.get().start() - sentence.span().start();
        String before = CONNECTIVE
                .matcher(SENTENCE.matcher(text.substring(0, from)).replaceFirst(""))
                .replaceFirst("");
        String after = text.substring(name.get().end() - sentence.span().start());
        return Shown.printed(Letters.capital(before + SOMEBODY + after))
                .filter(p -> p.split(" ").length <= LONGEST)
                .map(p -> p.replaceFirst("\\b" + SOMEBODY + "\\b", GAP).replaceFirst("\\.$", ""));
    }

    /** The name with all that belongs to it: "Petra Lovrek, of the Croatian Tourist Chamber,". */
    private static Optional<Span> name(Basis basis, Fact.Statement s, Sentence sentence) {
        Optional<Token> head = basis.head(s.speaker().span());
        if (head.isEmpty() || !sentence.tokens().contains(head.get())) {
            return Optional.empty();
        }
        boolean subject = head.get().relation().startsWith("nsubj")
                || head.get().relation().equals("obl");
        List<Token> part = sentence.subtree(head.get().index()).stream()
                .filter(t ->
                        !(t.relation().equals("case") && t.head() == head.get().index()))
                .filter(t -> !s.cue().overlaps(t.span()))
                .toList();
        if (!subject || part.isEmpty() || part.size() > LONGEST_NAME) {
            return Optional.empty();
        }
        Token first = part.get(0);
        Token last = part.get(part.size() - 1);
        boolean row = last.index() - first.index() + 1 == part.size();
        Span span = first.span().cover(last.span());
        boolean free = s.content().stream().noneMatch(c -> c.overlaps(span));
        if (!row || !free || !span.contains(s.speaker().span())) {
            return Optional.empty();
        }
        Token next = sentence.tokens()
                .get(Math.min(last.index() + 1, sentence.tokens().size() - 1));
        boolean fenced =
                next.text().equals(",") && part.stream().anyMatch(t -> t.text().equals(","));
        return Optional.of(fenced ? span.cover(next.span()) : span);
    }

    /**
     * The name is that of the speaker, not of a body whose survey speaks; it stands nowhere else in the sentence, which
     * says something, and in which no pronoun hangs.
     */
    private static boolean isTold(Basis basis, Fact.Statement s, Sentence sentence, Span name) {
        int id = s.speaker().entity() == null ? -1 : s.speaker().entity();
        List<Mention> mentions = basis.mentionsIn(sentence.span());
        boolean person = id >= 0 && basis.analysis().entity(id).type() == Entity.Type.PERSON;
        Optional<Token> head = basis.head(s.speaker().span());
        boolean inside = mentions.stream()
                .filter(m -> m.entity() == id && m.form() == Mention.Form.NAME && name.contains(m.span()))
                .anyMatch(m -> person
                        || head.isPresent() && m.span().contains(head.get().span()));
        boolean outside = mentions.stream()
                .anyMatch(m -> m.entity() == id && m.form() != Mention.Form.PRONOUN && !name.contains(m.span()));
        Set<String> words = Bag.of(s.content().stream().map(basis::words).reduce("", (a, b) -> a + " " + b));
        if (!inside || outside || words.size() < TELLING) {
            return false;
        }
        List<Token> rest =
                sentence.tokens().stream().filter(t -> !name.contains(t.span())).toList();
        return rest.stream().noneMatch(t -> hangs(basis, s, t, rest));
    }

    /** A pronoun that stands neither for the speaker nor for anything before it in the sentence. */
    private static boolean hangs(Basis basis, Fact.Statement s, Token t, List<Token> rest) {
        String low = Letters.lower(t.text());
        Entity speaker = basis.analysis()
                .entity(s.speaker().entity() == null ? 0 : s.speaker().entity());
        Optional<Mention> meant = basis.mentionAt(t).filter(m -> m.form() == Mention.Form.PRONOUN);
        boolean own = meant.isPresent() && meant.get().entity() == speaker.id();
        boolean named = meant.isPresent()
                && !own
                && basis.mentionsIn(basis.sentence(t.span()).span()).stream()
                        .anyMatch(m -> m.entity() == meant.get().entity()
                                && m.form() != Mention.Form.PRONOUN
                                && m.span().end() <= t.span().start());
        if (Meant.PERSONAL.contains(low)) {
            return !(own && fits(basis, s, low, speaker)) && !named;
        }
        if (ONE.contains(low) || MANY.contains(low)) {
            boolean body = ONE.contains(low) && speaker.type() == Entity.Type.ORGANIZATION;
            boolean bound = rest.stream()
                    .filter(o -> o.index() < t.index() && o.isNoun() && !o.isProperNoun())
                    .anyMatch(o -> o.pos().equals("NNS") == MANY.contains(low));
            return !own && !named && !bound && !body && !t.relation().equals("expl");
        }
        return SELF.contains(low) || POINTING.contains(low) && !isTied(basis.sentence(t.span()), t);
    }

    /** "said that", "so that", "so few", "there is"; not "denied that, saying", "willing to do so". */
    private static boolean isTied(Sentence sentence, Token t) {
        boolean ends = t.index() + 1 < sentence.tokens().size()
                && Forms.is(sentence.tokens().get(t.index() + 1).text(), "[,.;:]");
        boolean degree = t.relation().equals("advmod")
                && t.head() >= 0
                && Forms.is(sentence.tokens().get(t.head()).pos(), "JJ.*|RB.*");
        return !ends
                && (Forms.is(t.relation(), "mark|fixed|expl")
                        || degree
                        || t.pos().startsWith("W"));
    }

    /** Not "Her brother, Joris Carter, said she died": the word is the one by whom the speaker is described. */
    private static boolean fits(Basis basis, Fact.Statement s, String low, Entity speaker) {
        boolean male = Forms.is(low, "he|him|his|himself");
        Entity.Gender other = male ? Entity.Gender.FEMALE : Entity.Gender.MALE;
        return speaker.gender() != other
                && People.gender(speaker.roles().stream()
                                .flatMap(r -> List.of(r.split(" ")).stream())
                                .toList())
                        != other
                && !Meant.isWhose(basis, s, low);
    }

    /**
     * The question in its forms, to be chosen from and to be typed.
     *
     * @param plain whether it can be asked without showing the sentence, so that no second one is shown for it
     */
    static List<Draft> drafts(Basis basis, Fact.Statement s, int speaker, Others others, boolean plain) {
        Optional<String> shown = of(basis, s);
        List<Draft> found = new ArrayList<>();
        if (shown.isPresent()) {
            Entity entity = basis.analysis().entity(speaker);
            String who = entity.type() == Entity.Type.PERSON ? "Whose name" : "Which " + Doer.body(basis, entity);
            Sentence told = basis.sentence(s.cue());
            Optional<String> before =
                    before(basis, told, speaker).filter(b -> !plain && length(b) + length(shown.get()) <= PASSAGE);
            List<String> stems = new ArrayList<>();
            stems.add(who + " is missing from the sentence “" + shown.get() + "”?");
            before.ifPresent(b -> stems.add(who + " is missing from the passage “" + b + ". " + shown.get() + "”?"));
            for (String stem : stems) {
                Draft draft = Draft.of("who-said", stem, others.typed(speaker), told.span())
                        .explain("The name is that of " + basis.names().of(speaker) + ".")
                        .process(Process.RETRIEVE, stem.equals(stems.get(0)) ? 0.45 : 0.5)
                        .fact("said", Says.mark(s));
                others.speakers(speaker, named(basis, s), true).three().ifPresent(pick -> found.add(draft.key(pick)));
                found.add(draft);
            }
        }
        return found;
    }

    /**
     * The sentence before, where it stands by itself and does not have the speaker: "The fund paid 600 pounds. _____ said
     * the payment was a mistake".
     */
    private static Optional<String> before(Basis basis, Sentence told, int speaker) {
        return OwnSentence.all(basis).stream()
                .filter(v -> v.sentence().index() == told.index() - 1
                        && v.sentence().paragraph() == told.paragraph()
                        && basis.analysisStatements().stream()
                                .noneMatch(o -> v.sentence().span().contains(o.cue()))
                        && basis.mentionsIn(v.sentence().span()).stream().noneMatch(m -> m.entity() == speaker))
                .findFirst()
                .flatMap(v -> v.quoted(basis))
                .map(b -> b.replaceFirst("\\.$", ""));
    }

    private static int length(String words) {
        return words.split("\\s+").length;
    }

    /** A description put in place of a word is left aside where the article's own sentence can be shown, here or by "she". */
    static boolean isBetter(Basis basis, Says says) {
        Set<String> own = words(basis.words(says.fact().evidence()));
        return says.that() != null
                && words(says.that()).stream().anyMatch(w -> Character.isLowerCase(w.charAt(0)) && !own.contains(w))
                && (of(basis, says.fact()).isPresent()
                        || Forms.is(basis.words(says.fact().speaker().span()), "(?i)s?he"));
    }

    private static Set<String> words(String text) {
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        WORD.matcher(text).results().forEach(r -> found.add(r.group()));
        return found;
    }

    /** Whoever the sentence names: none of them is a wrong option. */
    private static Set<Integer> named(Basis basis, Fact.Statement s) {
        return basis.mentionsIn(basis.sentence(s.cue()).span()).stream()
                .map(Mention::entity)
                .collect(Collectors.toSet());
    }
}
