package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readback.question.english.Alone;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** What someone is, in words: "Health Minister" gives "the health minister", "Lemnos Mayor" "the mayor of Lemnos". */
final class RoleWords {

    private static final Set<String> ONE = Words.set("positions");

    private static final Set<String> ADDRESS = Words.set("forms-of-address");
    private static final Set<String> BODIES = Words.set("bodies");
    private static final Pattern PEOPLES = Pattern.compile(".*(ean|ian|ish|ese|can|man|ch|sh|eek|iss|i)");

    private RoleWords() {}

    /** The description as it goes into a sentence, with "the", "a" or a possessive in front. */
    static Optional<String> of(Basis basis, Fact.Role role) {
        Sentence s = basis.sentence(role.description());
        List<Token> all = plain(whole(basis, s, role));
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
        boolean noun = head.isPresent() && head.get().pos().matches("NNP?") && !isTwofold(bare);
        boolean clause = bare.isEmpty() || bare.get(0).pos().matches("W.*|IN|VB[DZP]|CC|CD|RB.?|PRP|PDT|JJS");
        boolean cut = bare.stream().anyMatch(t -> t.text().matches("[:;“”\"()–]|who|which|where|whose|,|later|then"));
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
            return calling(first);
        }
        Optional<String> place = ofPlace(basis, s, bare);
        if (place.isPresent()) {
            return place;
        }
        return new Alone(basis)
                .resolve(s, all, Set.of())
                .map(instead -> {
                    String w = Wording.of(basis.analysis().article(), bare, small(basis, bare, instead));
                    boolean named = instead.getOrDefault(first.index(), "the").isEmpty();
                    String opening = named || possessive && !article
                            ? ""
                            : article ? Letters.lower(first.text()) + " " : determiner(w, head.get());
                    return opening + w;
                })
                .filter(w -> !w.matches(".*[“”\"().;:].*") && w.length() > 3 && !isTitled(w));
    }

    /** "Study author Associate Professor Ana Silva": two titles, no description. */
    private static boolean isTwofold(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> People.is(t)
                        && t.text().matches("\\p{Ll}.*")
                        && tokens.stream()
                                .anyMatch(o -> o.index() == t.index() + 1
                                        && o.isNoun()
                                        && o.ner().equals("O")
                                        && o.text().matches("\\p{Lu}.*")));
    }

    /** "Mayor Ana Silva" is the mayor, "Fisherman Joe Hay" a fisherman; "Professor" and "Sir" are forms of address. */
    private static Optional<String> calling(Token title) {
        String noun = Letters.lower(title.text());
        boolean told = title.isNoun() && noun.length() > 3 && !ADDRESS.contains(noun);
        if (!told || !People.is(title) && !ONE.contains(noun)) {
            return Optional.empty();
        }
        return Optional.of((ONE.contains(noun) ? "the " : Letters.article(noun) + " ") + noun);
    }

    /** "a zoologist at Selby College who was not involved": the clause adds something else. */
    private static List<Token> plain(List<Token> all) {
        boolean any = !all.isEmpty() && all.get(0).text().matches("(?i)an?");
        for (int i = 2; any && i < all.size(); i++) {
            if (all.get(i).text().matches("who|which|whose|where|,")) {
                return all.subList(0, i);
            }
        }
        return all;
    }

    /** "Lemnos Mayor", "NASA Administrator": the office of a place or body. */
    private static Optional<String> ofPlace(Basis basis, Sentence s, List<Token> tokens) {
        Optional<Mention> name = basis.mentionAt(tokens.get(0)).filter(m -> m.form() == Mention.Form.NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Entity.Type type = basis.analysis().entity(name.get().entity()).type();
        List<Token> rest = tokens.stream()
                .filter(t -> t.span().start() >= name.get().span().end())
                .toList();
        boolean title = !rest.isEmpty()
                && rest.size() <= 3
                && rest.stream()
                        .allMatch(t -> t.isNoun()
                                && t.ner().equals("O")
                                && basis.mentionAt(t).isEmpty())
                && ONE.contains(Letters.lower(rest.get(rest.size() - 1).text()))
                && !basis.names().of(name.get().entity()).contains(".");
        boolean body = type == Entity.Type.PLACE || type == Entity.Type.ORGANIZATION && !isMember(rest);
        return title && body && s.tokensIn(name.get().span()).size() + rest.size() == tokens.size()
                ? Optional.of("the " + Letters.lower(Wording.of(basis.analysis().article(), rest, new TreeMap<>()))
                        + " of " + basis.names().of(name.get().entity()))
                : Optional.empty();
    }

    /** A "Navy captain" and a "Cabinet Office minister" are some of many. */
    private static boolean isMember(List<Token> title) {
        return title.stream().anyMatch(t -> Forms.is(Letters.lower(t.text()), "minister|secretary|captain"));
    }

    /** "Lemnos Mayor", "Association’s president": a capital that belongs to no name. */
    private static boolean isTitled(String words) {
        for (String word : words.split(" ")) {
            String low = Letters.lower(word).replaceFirst("[’']s?$", "");
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (capital && (ONE.contains(low) || BODIES.contains(low) && words.startsWith(word))) {
                return true;
            }
        }
        return false;
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
    private static TreeMap<Integer, String> small(Basis basis, List<Token> tokens, TreeMap<Integer, String> instead) {
        TreeMap<Integer, String> forms = new TreeMap<>(instead);
        for (Token t : tokens) {
            boolean name = !t.ner().equals("O")
                    || basis.analysis().mentions().stream()
                            .anyMatch(m ->
                                    m.form() == Mention.Form.NAME && m.span().contains(t.span()));
            boolean title = People.is(t) || ONE.contains(Letters.lower(t.text())) || beforeTitle(tokens, t);
            if (!forms.containsKey(t.index())
                    && !name
                    && t.text().matches("\\p{Lu}\\p{Ll}+")
                    && (title || Letters.mayBeLowered(t) && t.index() == 0)) {
                forms.put(t.index(), Letters.lowerFirst(t.text()));
            }
        }
        return forms;
    }

    /** "Health" before "Minister", not "Saudi" before "Gazette" nor "English" before "captain". */
    private static boolean beforeTitle(List<Token> tokens, Token t) {
        return t.isNoun()
                && !PEOPLES.matcher(t.text()).matches()
                && tokens.stream()
                        .anyMatch(n -> n.index() > t.index()
                                && n.index() <= t.index() + 2
                                && t.head() == n.index()
                                && (People.is(n) || ONE.contains(Letters.lower(n.text()))));
    }

    private static String determiner(String words, Token head) {
        if (words.matches("\\p{Lu}\\S*[’']s? .*")) {
            return "";
        }
        boolean one = ONE.contains(Letters.lower(words.substring(words.lastIndexOf(' ') + 1)))
                || ONE.contains(Letters.lower(head.lemma()))
                || ONE.contains(Letters.lower(head.text()))
                || words.matches(".*\\b(of|to|for|at) .*");
        return one ? "the " : Letters.article(words) + " ";
    }
}
