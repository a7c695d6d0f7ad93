package readback.question.kind;

import java.util.ArrayList;
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

    private static final List<String[]> PHRASES =
            Words.lines("rewordings").stream().map(l -> l.split("\\s*\\|\\s*")).toList();

    private static final List<Pattern> FOUND = PHRASES.stream()
            .map(pair -> Pattern.compile("(?<![\\p{L}\\p{N}-])(?<!(just|aged|well|little|much|no|far) )(?i:"
                    + Pattern.quote(pair[0].replace(" %", "")) + ")"
                    + (pair[0].endsWith("%") ? "(?= [£$€]?\\d)" : "(?![\\p{L}\\p{N}-])")))
            .toList();
    private static final Pattern OPEN = Pattern.compile("“[^”]*$");

    /** Verbs of states, and of beginnings, that sound odd turned round. */
    private static final Set<String> ACTIVE = Set.of(
            "involve",
            "include",
            "need",
            "want",
            "lack",
            "resemble",
            "contain",
            "start",
            "end",
            "open",
            "close",
            "reach",
            "enter",
            "enjoy",
            "like",
            "love",
            "last",
            "total",
            "mark",
            "join",
            "receive",
            "return",
            "record",
            "suffer",
            "face");

    /** Ways to say it otherwise, the most telling first. */
    static List<Reworded> of(Basis basis, Verbatim told) {
        List<Reworded> found = new ArrayList<>();
        office(basis, told).ifPresent(found::add);
        passive(basis, told).ifPresent(w -> found.add(new Reworded(w, List.of())));
        phrase(told.sentence(basis)).ifPresent(w -> found.add(new Reworded(w, List.of())));
        return found;
    }

    /** "more than 250" is "over 250". */
    static Optional<String> phrase(String sentence) {
        String small = Letters.lower(sentence);
        for (int i = 0; i < PHRASES.size(); i++) {
            String[] pair = PHRASES.get(i);
            if (!small.contains(Letters.lower(pair[0].replace(" %", "")))) {
                continue;
            }
            Matcher m = FOUND.get(i).matcher(sentence);
            if (m.find() && !OPEN.matcher(sentence.substring(0, m.start())).find()) {
                return Optional.of(
                        Letters.capital(m.replaceFirst(Matcher.quoteReplacement(pair[1].replace(" %", "")))));
            }
        }
        return Optional.empty();
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
        boolean own = objects.get(0).pos().equals("NN") && object.size() == 1;
        if (pronoun || !whole || !noun || own || told.words(basis).matches(".*[“”\"].*")) {
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
