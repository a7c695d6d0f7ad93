package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Sentence;
import readback.text.Token;

/**
 * Every plain wording of a source without a name: "observers from the African Union" is also "African Union observers" and
 * "the African Union’s observers". Never a bare word that others of the article are called by, never a place.
 */
final class SourceWords {

    private static final Set<String> VENUES = Words.set("venues");

    /** What a source is called that may be anybody: "people", "officials". */
    private static final Set<String> ANYBODY = Words.set("anybody");

    private static final Pattern VILLAGE = Pattern.compile(
            "(?:the )?(?:\\p{Ll}+ )?(?:village|town|city|island|state|province|region|district|port) of (\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)");

    private static final Pattern COUNTED =
            Pattern.compile("^(?i)(the|an?|some|many|several|most|two|three|four|five|six) ");

    /** "a spokesman for", "of" and "from" the ministry; people "in", "of" and "from" a town. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "from", List.of("from", "of"),
            "of", List.of("of", "from"),
            "for", List.of("for", "of", "from"),
            "in", List.of("in", "from", "of"),
            "at", List.of("at", "from", "of"),
            "with", List.of("with", "from", "of"));

    private final Basis basis;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Token head;

    private SourceWords(Basis basis, Sentence sentence, List<Token> tokens, Token head) {
        this.basis = basis;
        this.sentence = sentence;
        this.tokens = tokens;
        this.head = head;
    }

    /**
     * @param tokens of the whole description
     * @param words  the same as written, the first of the wordings
     */
    static List<String> of(Basis basis, Sentence sentence, List<Token> tokens, Token head, String words) {
        return new SourceWords(basis, sentence, tokens, head).all(words);
    }

    private List<String> all(String words) {
        Set<String> all = new LinkedHashSet<>();
        all.add(words);
        all.add(COUNTED.matcher(words).replaceFirst(""));
        List<String> fronts = fronts();
        Optional<Token> whose = tokens.stream()
                .filter(t -> t.index() > head.index() && t.head() == head.index())
                .filter(t -> t.relation().startsWith("nmod"))
                .findFirst();
        if (whose.isPresent()) {
            fronts.add(bare());
            all.addAll(joined(whose.get(), fronts));
        } else {
            all.addAll(fronts);
            all.addAll(ofBody());
            ofCountry().ifPresent(all::add);
        }
        if (isOnly()) {
            all.add(bare());
        }
        return List.copyOf(all);
    }

    private String bare() {
        return Letters.inside(head);
    }

    /** "wildlife officials" of "Australian wildlife officials"; the noun alone is none of them. */
    private List<String> fronts() {
        List<Token> front = new ArrayList<>();
        for (Token t : tokens) {
            if (t.index() <= head.index()
                    && !t.relation().startsWith("det")
                    && !t.pos().equals("CD")) {
                front.add(t);
            }
        }
        List<String> found = new ArrayList<>();
        boolean several =
                front.stream().anyMatch(t -> t.pos().equals("CC") || t.text().equals(","));
        for (int i = 0; i < front.size() - 1 && (i == 0 || !several); i++) {
            int start = front.get(i).span().start();
            boolean inside = i > 0
                    && !Character.isWhitespace(basis.analysis().article().text().charAt(start - 1));
            boolean telling = i == 0
                    || front.subList(i, front.size() - 1).stream()
                            .anyMatch(t -> t.isNoun() || Government.isAdjective(t.text()));
            if (!inside && telling) {
                found.add(Wording.of(basis.analysis().article(), front.subList(i, front.size()), Map.of()));
            }
        }
        return found;
    }

    /** The wordings with what follows the noun: "hoteliers in Ottersby", "Ottersby hoteliers". */
    private List<String> joined(Token whose, List<String> fronts) {
        List<Token> part = sentence.subtree(whose.index()).stream()
                .filter(tokens::contains)
                .filter(t -> !(t.relation().equals("case") && t.head() == whose.index()))
                .toList();
        String by = sentence.children(whose.index()).stream()
                .filter(c -> c.relation().equals("case"))
                .map(c -> Letters.lower(c.text()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        String full = Wording.of(basis.analysis().article(), part, Map.of());
        var village = VILLAGE.matcher(full);
        boolean place = village.matches();
        String core = place ? village.group(1) : full.replaceFirst("^(?i)(the|an?) ", "");
        Optional<Entity> named = Sort.entity(basis, sentence, whose);
        boolean town = place || named.filter(e -> e.type() == Entity.Type.PLACE).isPresent();
        boolean body = !town
                && (named.filter(e -> e.type() == Entity.Type.ORGANIZATION).isPresent() || Sort.isBody(whose));
        boolean known = town || body || VENUES.contains(Letters.lower(whose.lemma()));
        boolean plain =
                core.matches("[\\p{L}\\d’'&.-]+( (?!(of|in|for|from|at|and|who|that)\\b)[\\p{L}\\d’'&.-]+){0,3}");
        List<String> all = new ArrayList<>();
        for (String front : fronts) {
            all.add(front + " " + by + " " + full);
            if (place) {
                all.add(front + " " + by + " " + core);
            }
        }
        if (!known || !ALSO.containsKey(by)) {
            return all;
        }
        for (String front : fronts) {
            for (String other : ALSO.get(by)) {
                all.add(front + " " + other + " " + (place ? core : full));
            }
            if (plain) {
                all.add(core + " " + front);
                all.add((full.startsWith("the ") && !place ? "the " : "") + Letters.possessive(core) + " " + front);
            }
        }
        if (body && isSpokesman()) {
            all.add(full);
        }
        return all;
    }

    /** "Greek visitors": "visitors from Greece". */
    private Optional<String> ofCountry() {
        List<Token> front = tokens.stream()
                .filter(t -> t.index() < head.index())
                .filter(t -> !t.relation().startsWith("det"))
                .toList();
        return front.size() == 1
                ? Government.country(front.get(0).text()).map(c -> bare() + " from " + c)
                : Optional.empty();
    }

    /** "Harcastle Bell workers": "workers at Harcastle Bell". */
    private List<String> ofBody() {
        List<Token> name = new ArrayList<>();
        for (int i = head.index() - 1; i >= 0; i--) {
            Token t = sentence.tokens().get(i);
            if (!tokens.contains(t) || !t.isProperNoun() || !t.relation().equals("compound")) {
                break;
            }
            name.add(0, t);
        }
        if (name.isEmpty()) {
            return List.of();
        }
        Optional<Entity> named = Sort.entity(basis, sentence, name.get(name.size() - 1));
        String core = Wording.of(basis.analysis().article(), name, Map.of());
        boolean place = named.filter(e -> e.type() == Entity.Type.PLACE).isPresent();
        boolean body = named.filter(e -> e.type() == Entity.Type.ORGANIZATION).isPresent();
        if (!place && !body) {
            return List.of();
        }
        return place
                ? List.of(bare() + " in " + core, bare() + " from " + core)
                : List.of(
                        bare() + " at " + core,
                        bare() + " for " + core,
                        bare() + " from " + core,
                        bare() + " of " + core);
    }

    /** A spokesman speaks for all of the body; observers of a union are some of it. */
    private boolean isSpokesman() {
        return Letters.lower(head.lemma()).matches("spokes\\p{L}+|official|representative|officer|press officer");
    }

    /** No other of that noun in the article, and no noun that fits anybody. */
    private boolean isOnly() {
        return !ANYBODY.contains(Letters.lower(head.lemma()))
                && basis.analysis().sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .filter(t -> t.isNoun() && t.lemma().equalsIgnoreCase(head.lemma()))
                                .count()
                        == 1;
    }
}
