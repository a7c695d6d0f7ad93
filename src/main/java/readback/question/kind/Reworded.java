package readback.question.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence of the article said in other words.
 *
 * @param words  with capital and full stop
 * @param proof  what else shows that it is the same, where one sentence does not
 */
record Reworded(String words, List<Span> proof) {

    private static final List<Phrase> PHRASES =
            Words.lines("rewordings").stream().map(Phrase::of).toList();

    private static final Pattern OPEN = Pattern.compile("“[^”]*$");

    /** Verbs of states, and of beginnings, that sound odd turned round. */
    private static final Set<String> ACTIVE = Words.set("not-turned");

    /** What may stand in place of some words; “%” is a figure that stays, “£%” one with its currency. */
    private record Phrase(String from, String to, String bare, Pattern found, String instead) {

        static Phrase of(String line) {
            String[] pair = line.split("\\s*\\|\\s*");
            boolean money = pair[0].startsWith("£%");
            boolean before = pair[0].endsWith("%");
            String bare = pair[0].replaceFirst("^£%", "").replaceFirst(" %$", "");
            String words = Pattern.quote(bare);
            String open = money
                    ? "([£$€]\\d[\\d.,]*)"
                    : "(?<![\\p{L}\\p{N}-])(?<!(just|aged|well|little|much|no|far|would|will"
                            + "|could|can|may|might|must|should|did|not|never) )"
                            + (pair[1].startsWith("would") ? "(?<!(had|has|have|having) )" : "");
            String close = before ? "(?= [£$€]?\\d)" : "(?![\\p{L}\\p{N}-])";
            return new Phrase(
                    pair[0],
                    pair[1],
                    Letters.lower(bare),
                    Pattern.compile(open + "(?i:" + words + ")" + close),
                    money
                            ? "$1" + Matcher.quoteReplacement(pair[1].replaceFirst("^£%", ""))
                            : Matcher.quoteReplacement(pair[1].replace(" %", "")));
        }
    }

    /** The sentence in other words, the most telling first; nothing where none are sure to say the same. */
    static Optional<Reworded> of(Basis basis, Verbatim told) {
        Optional<Reworded> other =
                office(basis, told).or(() -> passive(basis, told).map(w -> new Reworded(w, List.of())));
        String words = other.map(Reworded::words).orElse(told.told());
        Optional<String> phrase = phrase(words).map(w -> according(told.lead(), w));
        return phrase.isPresent()
                ? Optional.of(
                        new Reworded(phrase.get(), other.map(Reworded::proof).orElse(List.of())))
                : other;
    }

    /** "more than 250" is "over 250"; two such phrases at most. */
    static Optional<String> phrase(String sentence) {
        String words = sentence;
        Set<String> changed = new HashSet<>();
        String small = Letters.lower(sentence);
        for (Phrase p : PHRASES) {
            if (!small.contains(p.bare())) {
                continue;
            }
            Matcher m = p.found().matcher(words);
            if (changed.size() < 2
                    && !changed.contains(p.from())
                    && m.find()
                    && !OPEN.matcher(words.substring(0, m.start())).find()) {
                words = m.replaceFirst(p.instead());
                changed.add(p.to());
            }
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of(Letters.capital(words));
    }

    /** "Ada Brill said that the bag was red" as "According to Ada Brill, the bag was red". */
    private static String according(String lead, String words) {
        return lead.endsWith(" said that") && words.startsWith(Letters.capital(lead))
                ? "According to " + lead.replaceFirst(" said that$", ",") + words.substring(lead.length())
                : words;
    }

    /** The office in place of the name: "The council’s treasurer warned that …". */
    private static Optional<Reworded> office(Basis basis, Verbatim told) {
        Sentence s = told.sentence();
        for (Mention m : basis.mentionsIn(s.span())) {
            boolean person = basis.analysis().entity(m.entity()).type() == Entity.Type.PERSON;
            Optional<Token> head = basis.head(m.span());
            boolean bare = head.isPresent()
                    && m.form() == Mention.Form.NAME
                    && head.get().relation().matches("nsubj|nsubj:pass")
                    && s.children(head.get().index()).stream()
                            .allMatch(c ->
                                    m.span().contains(c.span()) || c.relation().equals("punct"));
            if (!person || !bare || told.isQuoted(m.span())) {
                continue;
            }
            for (Office office : Office.all(basis)) {
                boolean same = office.role().entity() == m.entity()
                        && !office.role().evidence().overlaps(s.span());
                if (same && office.isUnique()) {
                    Optional<String> changed = told.with(basis, m.span(), office.words());
                    if (changed.isPresent()) {
                        return Optional.of(new Reworded(
                                Letters.capital(changed.get()),
                                List.of(basis.sentence(office.role().evidence()).span())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "The council approved the tree" as "The tree was approved by the council". */
    private static Optional<String> passive(Basis basis, Verbatim told) {
        Sentence s = told.sentence();
        Token root = s.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
        List<Token> children = s.children(root.index()).stream()
                .filter(told.tokens()::contains)
                .toList();
        List<Token> subjects =
                children.stream().filter(c -> c.relation().equals("nsubj")).toList();
        List<Token> objects =
                children.stream().filter(c -> c.relation().equals("obj")).toList();
        boolean simple = children.stream().allMatch(c -> c.relation().matches("nsubj|obj|obl|obl:tmod|punct"));
        boolean doer = subjects.size() == 1
                && (subjects.get(0).pos().matches("NNS|NNPS")
                        || subjects.get(0).ner().matches("PERSON|ORGANIZATION|TITLE"));
        boolean regular = !ACTIVE.contains(root.lemma())
                && doer
                && root.pos().equals("VBD")
                && root.text().endsWith("ed")
                && !Says.isSaying(root);
        if (subjects.size() != 1 || objects.size() != 1 || !simple || !regular) {
            return Optional.empty();
        }
        List<Token> subject = part(s, told, subjects.get(0));
        List<Token> object = part(s, told, objects.get(0));
        boolean pronoun =
                subject.stream().anyMatch(Token::isPronoun) || object.stream().anyMatch(Token::isPronoun);
        boolean whole = subject.get(0) == told.tokens().get(0)
                && subject.get(subject.size() - 1).index() + 1 == root.index()
                && root.index() + 1 == object.get(0).index();
        boolean noun = objects.get(0).isNoun() && subject.size() <= 7 && object.size() <= 9;
        boolean day = object.stream().anyMatch(t -> Gaps.DAYS.contains(t.text()) || Gaps.MONTHS.contains(t.text()));
        boolean own = objects.get(0).pos().equals("NN") && object.size() == 1;
        if (pronoun || !whole || !noun || own || day || told.words().matches(".*[“”\"].*")) {
            return Optional.empty();
        }
        List<Token> rest = told.tokens().stream()
                .filter(t -> t.index() > object.get(object.size() - 1).index())
                .toList();
        boolean many = objects.get(0).pos().matches("NNP?S")
                || object.stream()
                        .anyMatch(t -> t.relation().equals("conj")
                                && t.head() == objects.get(0).index());
        TreeMap<Integer, String> instead = new TreeMap<>(told.instead());
        String by = Wording.of(basis.analysis().article(), subject, instead);
        String words =
                Wording.of(basis.analysis().article(), object, instead) + (many ? " were " : " was ") + Verbs.full(root)
                        + " by " + by + " " + Wording.of(basis.analysis().article(), rest, instead);
        return Optional.of(Asking.sentence(Letters.tidy(words)));
    }

    private static List<Token> part(Sentence s, Verbatim told, Token head) {
        Set<Token> in = Set.copyOf(told.tokens());
        return s.subtree(head.index()).stream().filter(in::contains).toList();
    }
}
