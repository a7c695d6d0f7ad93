package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A body or place with a name that is called by its sort: "the company", "the island". Only the one of that sort that was
 * named last, and only where the article names others, so that it has to be read who is meant.
 *
 * @param noun   of {@code sentence}
 * @param entity what it stands for
 * @param name   where it was named last
 */
record Called(Sentence sentence, Token noun, Entity entity, Span name) {

    private static final Set<String> PLACES = Words.set("place-kinds");
    private static final Set<String> FIRMS = Words.set("firm-kinds");

    private static final Set<String> COUNTRIES = Words.set("countries");
    private static final Set<String> BODIES = Words.set("bodies");

    /** What only firms have, as it stands behind "'s". */
    private static final List<String> FIRMS_OWN = List.of(
            "chief executive",
            "shares",
            "managing director",
            "chief financial",
            "profit",
            "shareholders",
            "customers",
            "parent company",
            "owner",
            "stock",
            "investors",
            "revenue",
            "sales");

    private static final int BACK = 4;
    private static final int OTHERS = 2;

    /** How often in an article one body is asked for so. */
    private static final int MOST = 2;

    /** All of an article that can be asked for, those with the longer sentences first if there are many for one. */
    static List<Called> all(Basis basis, Others others) {
        List<Called> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            s.tokens().stream()
                    .filter(t ->
                            isBare(s, t) && (Sort.isBody(t) || PLACES.contains(t.lemma()) || FIRMS.contains(t.lemma())))
                    .map(t -> of(basis, others, s, t))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(c -> -c.sentence().tokens().size()));
        List<Called> kept = new ArrayList<>();
        for (Called c : found) {
            if (kept.stream().filter(k -> k.entity().equals(c.entity())).count() < MOST) {
                kept.add(c);
            }
        }
        return kept;
    }

    private static Optional<Called> of(Basis basis, Others others, Sentence s, Token noun) {
        Optional<Entity> meant = meant(basis, s, noun);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Entity e = meant.get();
        Optional<Span> name = lastName(basis, e.id(), noun.span().start());
        boolean fit = e.type() == Entity.Type.PLACE ? PLACES.contains(noun.lemma()) : others.isSpeaker(e);
        long rest = basis.analysis().entities().stream()
                .filter(o -> o.id() != e.id() && o.type() == e.type() && Others.apart(o, e))
                .filter(o -> o.type() == Entity.Type.PLACE || others.isSpeaker(o))
                .count();
        return fit
                        && rest >= OTHERS
                        && name.isPresent()
                        && basis.sentence(name.get()).index() < s.index()
                        && basis.sentence(name.get()).index() + BACK >= s.index()
                        && isSure(basis, s, noun, e)
                ? Optional.of(new Called(s, noun, e, basis.sentence(name.get()).span()))
                : Optional.empty();
    }

    /** The question's last words. */
    String asks() {
        return "which " + noun.lemma() + " is meant by “the " + Letters.lower(noun.text()) + "”?";
    }

    /** Whether the name, or a noun in its place, can stand for no other body or place of the article. */
    static boolean isSure(Basis basis, Sentence s, Token noun, Entity e) {
        if (noun.isProperNoun()) {
            return Sure.refers(basis, noun.span(), e.id());
        }
        Pattern kind = kind(noun);
        Optional<Span> name = lastName(basis, e.id(), noun.span().start());
        if (name.isEmpty() || !isKnownAs(basis, noun, kind, e)) {
            return false;
        }
        for (Entity o : basis.analysis().entities()) {
            boolean same = o.id() != e.id()
                    && (o.type() == e.type() || o.type() == Entity.Type.OTHER || o.type() == Entity.Type.PERSON);
            boolean between = same
                    && o.type() == e.type()
                    && lastName(basis, o.id(), noun.span().start())
                            .filter(n -> n.start() > name.get().start())
                            .isPresent();
            if (same && isCalled(basis, kind, o) || between) {
                return false;
            }
        }
        return !isIntroduced(basis, s, noun, name.get());
    }

    private static Pattern kind(Token noun) {
        return Pattern.compile("(?i).*\\b" + Pattern.quote(Letters.lower(noun.lemma())) + "\\b.*");
    }

    /**
     * "The island" has been called one. "The company" is one that the headline names, and no union; "the country" is
     * the one of which the article speaks most.
     */
    private static boolean isKnownAs(Basis basis, Token noun, Pattern kind, Entity e) {
        if (isCalled(basis, kind, e)) {
            return isInTitle(basis, e)
                    || basis.analysis().entities().stream().noneMatch(o -> o.type() == e.type() && isInTitle(basis, o));
        }
        if (e.type() == Entity.Type.PLACE) {
            return noun.lemma().equals("country")
                    && COUNTRIES.contains(Letters.lower(e.name()))
                    && basis.analysis().entities().stream()
                            .filter(o -> o.id() != e.id() && o.type() == Entity.Type.PLACE)
                            .allMatch(o -> often(basis, o) * 2 <= often(basis, e));
        }
        String last = Letters.lower(e.name().substring(e.name().lastIndexOf(' ') + 1));
        List<Entity> rest = basis.analysis().entities().stream()
                .filter(o -> o.id() != e.id() && o.type() == Entity.Type.ORGANIZATION && Others.apart(o, e))
                .toList();
        return noun.lemma().matches("company|firm")
                && !BODIES.contains(last)
                && (isInTitle(basis, e) || isFirm(basis, e) && rest.stream().noneMatch(o -> isFirm(basis, o)))
                && rest.stream().noneMatch(o -> isInTitle(basis, o));
    }

    /** "Dalmalinija's chief executive", "shares in Orrin": what only firms have. */
    private static boolean isFirm(Basis basis, Entity e) {
        String text = basis.analysis().article().text();
        return e.aliases().stream()
                .anyMatch(a ->
                        FIRMS_OWN.stream().anyMatch(o -> text.contains(a + "'s " + o) || text.contains(a + "’s " + o))
                                || text.contains("hares in " + a));
    }

    private static boolean isCalled(Basis basis, Pattern kind, Entity e) {
        return kind.matcher(e.name()).matches()
                || e.roles().stream().anyMatch(r -> kind.matcher(r).matches())
                || basis.facts(Fact.Role.class).stream()
                        .anyMatch(r -> r.entity() == e.id()
                                && kind.matcher(basis.words(r.description())).matches());
    }

    private static boolean isInTitle(Basis basis, Entity e) {
        return e.aliases().stream().anyMatch(basis.analysis().article().title()::contains);
    }

    private static long often(Basis basis, Entity e) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == e.id() && m.form() == Mention.Form.NAME)
                .count();
    }

    /** "a company" since the name, or another thing of this sort that has no name: then it may be that one. */
    private static boolean isIntroduced(Basis basis, Sentence s, Token noun, Span name) {
        for (int i = basis.sentence(name).index(); i <= s.index(); i++) {
            Sentence there = basis.analysis().sentences().get(i);
            for (Token t : there.tokens()) {
                boolean same = t.isNoun()
                        && Letters.lower(t.lemma()).equals(Letters.lower(noun.lemma()))
                        && t.span().end() <= noun.span().start();
                boolean one = same && !isBare(there, t) && !isOf(basis, there, t);
                if (one) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Part of a name, or said of one: "Kestrel, a company in Bristol". */
    private static boolean isOf(Basis basis, Sentence s, Token t) {
        boolean beside = t.relation().equals("appos")
                || s.children(t.index()).stream().anyMatch(c -> Forms.is(c.relation(), "appos|cop"));
        return beside
                || basis.mentionsIn(s.span()).stream()
                        .anyMatch(m -> m.form() == Mention.Form.NAME && m.span().contains(t.span()));
    }

    private static Optional<Entity> meant(Basis basis, Sentence s, Token noun) {
        Optional<Entity> told = basis.told(s, noun)
                .flatMap(w -> basis.analysis().entities().stream()
                        .filter(e -> e.type() == Entity.Type.ORGANIZATION || e.type() == Entity.Type.PLACE)
                        .filter(e -> basis.names().of(e.id()).equals(w))
                        .findFirst());
        Optional<Entity> read = basis.mentionsIn(s.span()).stream()
                .filter(m -> m.form() == Mention.Form.NOMINAL && m.span().contains(noun.span()))
                .map(m -> basis.analysis().entity(m.entity()))
                .filter(e -> e.type() == Entity.Type.ORGANIZATION || e.type() == Entity.Type.PLACE)
                .findFirst();
        return told.isPresent() && read.isPresent() && !told.equals(read) ? Optional.empty() : read.or(() -> told);
    }

    private static boolean isBare(Sentence s, Token t) {
        return t.pos().equals("NN")
                && !t.relation().equals("compound")
                && s.children(t.index()).stream()
                        .anyMatch(c -> c.relation().equals("det")
                                && Letters.lower(c.text()).equals("the"))
                && s.children(t.index()).stream()
                        .noneMatch(c ->
                                Forms.is(c.relation(), "amod|compound.*|nummod.*|nmod|nmod:of|acl.*|appos|ccomp|conj"));
    }

    private static Optional<Span> lastName(Basis basis, int entity, int before) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity && m.form() == Mention.Form.NAME)
                .map(Mention::span)
                .filter(n -> n.end() <= before)
                .max(Comparator.comparing(Span::start));
    }
}
