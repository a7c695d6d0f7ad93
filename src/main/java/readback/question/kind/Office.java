package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Alone;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Standing;
import readback.text.Token;

/**
 * What the article calls a person, in words that stand alone.
 *
 * @param words with "the", "a" or a possessive in front: "the council’s treasurer", "a student"
 */
record Office(Fact.Role role, String words) {

    private static final Set<String> ONE = Set.of(
            "minister",
            "secretary",
            "president",
            "chief",
            "director",
            "mayor",
            "governor",
            "chairman",
            "chairwoman",
            "administrator",
            "chancellor",
            "commissioner",
            "boss",
            "captain",
            "coach",
            "prime",
            "head");

    /** The first description of each person that stands alone. */
    static List<Office> all(Basis basis) {
        return basis.once(Office.class, Office::find);
    }

    private static List<Office> find(Basis basis) {
        Map<Integer, Office> found = new LinkedHashMap<>();
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            boolean person = basis.analysis().entity(r.entity()).type() == Entity.Type.PERSON;
            boolean name = basis.names().of(r.entity()).matches("\\p{Lu}.* .*|\\p{Lu}\\p{Ll}{3,}");
            if (person && name && r.standing() == Standing.FACT) {
                words(basis, r)
                        .filter(w -> !shares(w, basis.names().of(r.entity())))
                        .ifPresent(w -> found.putIfAbsent(r.entity(), new Office(r, w)));
            }
        }
        return List.copyOf(found.values());
    }

    /** One person only is called so: "the mayor of Bristol", not "a villager". */
    boolean isUnique() {
        return !words.matches("(a|an|one) .*") && words.split(" ").length >= 3;
    }

    /** Whether a description has a word of a name. */
    static boolean shares(String words, String name) {
        for (String part : name.split(" ")) {
            if (part.length() > 2 && words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> words(Basis basis, Fact.Role role) {
        Sentence s = basis.sentence(role.description());
        List<Token> all = whole(basis, s, role);
        if (all.isEmpty() || all.size() > 15) {
            return Optional.empty();
        }
        Token first = all.get(0);
        boolean article = first.text().matches("(?i)the|an?");
        List<Token> bare = article ? all.subList(1, all.size()) : all;
        Optional<Token> head = bare.stream()
                .filter(Token::isNoun)
                .filter(t -> bare.stream().noneMatch(o -> o.index() == t.head()))
                .findFirst();
        boolean noun = head.isPresent() && head.get().pos().matches("NNP?");
        boolean clause = bare.isEmpty() || bare.get(0).pos().matches("W.*|IN|VB[DZP]|CC|CD|RB.?|PRP|PDT|JJS");
        boolean cut =
                bare.stream().anyMatch(t -> t.text().matches("[:;“”\"()–]|who|which|where|whose|,|former|later|then"));
        if (!noun || clause || cut || bare.get(bare.size() - 1).pos().matches("IN|CC|DT|TO|POS")) {
            return Optional.empty();
        }
        boolean before = role.description().end() <= role.name().start();
        boolean title = before && !article && bare.get(bare.size() - 1).index() + 1 == firstOf(s, role);
        boolean possessive = !article
                && (first.pos().equals("PRP$")
                        || bare.stream()
                                .anyMatch(t -> t.pos().equals("POS")
                                        && t.index() < head.get().index()));
        if (title && bare.size() < 2 && !possessive) {
            return Optional.empty();
        }
        return new Alone(basis)
                .resolve(s, all, Set.of())
                .map(instead -> {
                    String w = Wording.of(basis.analysis().article(), bare, small(bare, instead));
                    boolean named = instead.getOrDefault(first.index(), "the").isEmpty();
                    String opening = named || possessive && !article
                            ? ""
                            : article ? Letters.lower(first.text()) + " " : determiner(w, head.get());
                    return opening + w;
                })
                .filter(w -> !w.matches(".*[“”\"().;:].*") && w.length() > 3);
    }

    /** "The editor of the newspaper, Nadia Marek": the words go on to the left of what the comma seems to explain. */
    private static List<Token> whole(Basis basis, Sentence s, Fact.Role role) {
        List<Token> part = s.tokensIn(role.description());
        Optional<Token> head = basis.head(role.description());
        boolean before = role.description().end() <= role.name().start();
        if (part.isEmpty() || head.isEmpty()) {
            return List.of();
        }
        Token top = head.get();
        while (before && top.relation().startsWith("nmod") && !top.relation().equals("nmod:poss") && top.head() >= 0) {
            top = s.tokens().get(top.head());
            if (!top.isNoun()) {
                return List.of();
            }
        }
        if (top == head.get()) {
            return part;
        }
        int last = part.get(part.size() - 1).index();
        List<Token> more = new ArrayList<>();
        for (Token t : s.subtree(top.index())) {
            if (t.index() <= last) {
                more.add(t);
            }
        }
        boolean closed = !more.isEmpty()
                && more.get(more.size() - 1).index() - more.get(0).index() + 1 == more.size();
        return closed ? more : List.of();
    }

    private static int firstOf(Sentence s, Fact.Role role) {
        return s.tokensIn(role.name()).stream().findFirst().map(Token::index).orElse(-1);
    }

    /** "Environment Minister" in running words: "environment minister". */
    private static TreeMap<Integer, String> small(List<Token> tokens, TreeMap<Integer, String> instead) {
        TreeMap<Integer, String> forms = new TreeMap<>(instead);
        for (Token t : tokens) {
            boolean name = t.ner()
                    .matches("PERSON|ORGANIZATION|LOCATION|COUNTRY|CITY|STATE.*|NATIONALITY|MISC|RELIGION|IDEOLOGY");
            if (!forms.containsKey(t.index())
                    && !name
                    && t.text().matches("\\p{Lu}\\p{Ll}+")
                    && (Letters.mayBeLowered(t) || ONE.contains(Letters.lower(t.text())))
                    && (t.index() == 0
                            || ONE.contains(Letters.lower(t.text()))
                            || t.pos().equals("NN"))
                    && !(t.index() > 0 && t.pos().equals("NN") && nextToName(tokens, t))) {
                forms.put(t.index(), Letters.lowerFirst(t.text()));
            }
        }
        return forms;
    }

    /** "Prime Minister", but "Saudi Gazette": beside another capital it is part of a name, unless it is an office. */
    private static boolean nextToName(List<Token> tokens, Token t) {
        return !ONE.contains(Letters.lower(t.text()))
                && tokens.stream()
                        .anyMatch(o -> Math.abs(o.index() - t.index()) == 1
                                && o.text().matches("\\p{Lu}.*")
                                && !ONE.contains(Letters.lower(o.text())));
    }

    private static String determiner(String words, Token head) {
        if (words.matches("\\p{Lu}\\S*[’']s? .*")) {
            return "";
        }
        boolean one = ONE.contains(Letters.lower(head.lemma()))
                || ONE.contains(Letters.lower(head.text()))
                || words.matches(".*\\b(of|to|for|at) .*");
        return one ? "the " : Letters.article(words) + " ";
    }
}
