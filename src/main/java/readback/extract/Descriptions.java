package readback.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Token;

/** "The analyst", "the ministry", "the 34-year-old": descriptions that take up someone named before. */
final class Descriptions {
    /** How many sentences back a description reaches. */
    static final int REACH = 14;

    private static final int NEAR = 3;
    private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl");
    private static final Set<String> KIN = WordList.set("kin-and-friends.txt");

    private final Coreference text;
    private final Map<String, List<Referent>> byNoun = new HashMap<>();
    private final Map<Referent, String> described = new HashMap<>();
    private final MainBody main;

    Descriptions(Coreference text) {
        this.text = text;
        this.main = new MainBody(text);
    }

    void describe(Referent referent, Group group, List<RoleNote> roles) {
        Set<String> nouns = new HashSet<>(referent.nouns());
        StringBuilder words = new StringBuilder();
        for (RoleNote role : roles) {
            words.append(' ')
                    .append(Words.lower(
                            role.name().tree().sentence().span().contains(role.description())
                                    ? String.join(" ", DescriptionWords.wordsOf(role))
                                    : ""));
        }
        for (Name name : group.names()) {
            for (String title : name.title()) {
                if (!People.isCourtesy(title) && Nouns.isPerson(Words.lower(title))) {
                    nouns.add(Words.lower(title));
                }
                words.append(' ').append(Words.lower(title));
            }
            if (group.type() != Type.PERSON) {
                for (String word : name.text().split("\\s+")) {
                    if (NameFinder.isBody(word) || Nouns.isPlace(Words.lower(word))) {
                        nouns.add(Words.lower(word));
                    }
                }
            }
        }
        if (group.type() == Type.PLACE && group.texts().stream().anyMatch(Countries::isCountry)) {
            nouns.addAll(Set.of("country", "nation"));
        } else if (group.type() == Type.PLACE && group.texts().stream().anyMatch(Countries::isSeat)) {
            nouns.addAll(Set.of("city", "capital"));
        }
        referent.nouns().addAll(nouns);
        described.put(referent, words.toString());
        nouns.forEach(n -> byNoun.computeIfAbsent(n, k -> new ArrayList<>()).add(referent));
    }

    /** The headline names it. */
    void lead(Referent referent) {
        main.add(referent);
    }

    /** A common noun: takes up a referent, or brings in an unnamed one. */
    void noun(Tree tree, Token token) {
        if (text.isRole(token)) {
            return;
        }
        if (token.text().equals("old") && !DescriptionWords.isAge(tree, token)) {
            return;
        }
        if (token.isProperNoun() || token.relation().equals("compound") || isPartOfName(token)) {
            return;
        }
        String noun = RoleFinder.noun(token);
        boolean age = DescriptionWords.isAge(tree, token) || DescriptionWords.isAged(tree, token);
        boolean person = Nouns.isPerson(noun) || age || isWho(tree, token);
        boolean plural = token.pos().equals("NNS") || Nouns.isGroup(Words.lower(token.text()));
        String determiner = DescriptionWords.determiner(tree, token);
        boolean taken = !plural && (determiner.equals("the") || determiner.equals("this") || determiner.equals("that"));
        Optional<Referent> known = taken && (person || Nouns.isOrganization(noun) || Nouns.isPlace(noun))
                ? known(tree, token, noun, age)
                : Optional.empty();
        if (known.isPresent()) {
            known.get().learn(Nouns.gender(noun));
            Span span = DescriptionWords.isAge(tree, token)
                    ? DescriptionWords.fromArticle(tree, token)
                    : tree.phrase(token);
            text.add(known.get(), tree, token, span, Mention.Form.NOMINAL);
        } else if (person || token.relation().matches("nsubj.*|obj") || Nouns.isGroup(Words.lower(token.text()))) {
            bringIn(tree, token, noun, person, plural);
        }
    }

    /** "an employee who …": whatever a noun means, who is asked with "who" is a person. */
    private static boolean isWho(Tree tree, Token token) {
        return token.pos().equals("NN")
                && tree.next(token).filter(n -> n.text().equals("who")).isPresent();
    }

    private static boolean isPartOfName(Token token) {
        return !token.ner().equals("O");
    }

    private void bringIn(Tree tree, Token token, String noun, boolean person, boolean plural) {
        boolean bare = person
                && !plural
                && DescriptionWords.determiner(tree, token).isEmpty()
                && !token.relation().startsWith("nsubj");
        if (bare
                || token.relation().equals("appos")
                || DescriptionWords.isPredicate(tree, token)
                || text.isRole(token)) {
            return;
        }
        Gender gender = person && !plural ? Nouns.gender(noun) : Gender.NEUTER;
        Referent fresh = new Referent(null, person ? Type.PERSON : Type.OTHER, gender, plural);
        fresh.nouns().add(noun);
        text.add(fresh, tree, token, token.span(), Mention.Form.NOMINAL);
    }

    private Optional<Referent> known(Tree tree, Token token, String noun, boolean age) {
        if (DescriptionWords.isParentOf(tree, token)) {
            return onlyPerson(tree, noun).or(() -> lastSpeaker(tree));
        }
        if (DescriptionWords.hasComplement(tree, token)) {
            return latest(
                    r -> r.nouns().contains(noun)
                            && r.isNamed()
                            && hasWords(r, DescriptionWords.complement(tree, token)),
                    REACH,
                    tree);
        }
        Optional<Referent> leader = main.of(tree, token, noun);
        if (leader.isPresent()) {
            return leader;
        }
        Optional<Referent> same = latest(
                r -> !r.isPlural()
                        && r.nouns().stream().anyMatch(n -> Nouns.takesUp(noun, n))
                        && fitsModifiers(tree, token, r),
                REACH,
                tree);
        if (same.filter(r -> main.isOneOfTwo(tree, noun, r, o -> fitsModifiers(tree, token, o)))
                .isPresent()) {
            return Optional.empty();
        }
        if (MainBody.isAny(noun)
                && main.isUnclear()
                && same.filter(r -> !r.nouns().contains(noun)).isPresent()) {
            return Optional.empty();
        }
        if (same.isPresent() || age) {
            Optional<Referent> aged = age ? aged(DescriptionWords.years(tree, token)) : Optional.empty();
            return aged.isPresent()
                    ? aged
                    : same.isPresent()
                            ? same
                            : onlyPerson(tree, "man-or-woman-old").or(() -> lastSpeaker(tree));
        }
        if (MainBody.isAny(noun)) {
            Optional<Referent> body = latest(
                    r -> r.type() == Type.ORGANIZATION && r.nouns().stream().noneMatch(Nouns::isOrganization),
                    NEAR,
                    tree);
            return body.filter(Referent::isNamed)
                    .filter(b -> !main.isOneOfTwo(tree, noun, b, o -> fitsModifiers(tree, token, o)));
        }
        List<Referent> whole = byNoun.getOrDefault(noun, List.of());
        if (whole.size() == 1 && DescriptionWords.modifiers(tree, token).isEmpty() && wasNamed(whole.get(0), token)) {
            return Optional.of(whole.get(0));
        }
        Optional<Referent> only = Nouns.isPerson(noun) ? onlyPerson(tree, noun) : Optional.empty();
        only.ifPresent(r -> r.nouns().add(noun));
        return only;
    }

    static boolean wasNamed(Referent referent, Token token) {
        return referent.group() != null
                && referent.group().first() < token.span().start();
    }

    /** The one person spoken of just before, where there is only one and nothing speaks against it. */
    private Optional<Referent> onlyPerson(Tree tree, String noun) {
        Set<Referent> persons = new HashSet<>();
        for (Occurrence o : text.recent()) {
            Referent r = o.referent();
            if (tree.sentence().index() - o.sentence() <= NEAR - 1 && r.type() == Type.PERSON && !r.isPlural()) {
                persons.add(r);
            }
        }
        if (persons.size() != 1) {
            return Optional.empty();
        }
        Referent only = persons.iterator().next();
        Gender gender = Nouns.gender(noun);
        boolean fits = gender == Gender.UNKNOWN || only.gender() == gender || only.gender() == Gender.UNKNOWN;
        boolean free = only.nouns().stream().noneMatch(n -> Nouns.isPerson(n) && !KIN.contains(n))
                || ANYBODY.contains(noun)
                || noun.endsWith("-old");
        return only.isNamed() && fits && free ? Optional.of(only) : Optional.empty();
    }

    /** "Erik Dahl, 29, survived" for "the 29-year-old": the one whose age was told. */
    private Optional<Referent> aged(String years) {
        Iterator<Occurrence> backwards = text.recent().descendingIterator();
        while (!years.isEmpty() && backwards.hasNext()) {
            Occurrence o = backwards.next();
            int at = o.head().index();
            boolean told = at + 2 < o.tree().size()
                    && o.referent().isNamed()
                    && o.referent().type() == Type.PERSON
                    && o.tree().token(at + 1).text().matches("[,(]")
                    && o.tree().token(at + 2).text().equals(years);
            if (told) {
                return Optional.of(o.referent());
            }
        }
        return Optional.empty();
    }

    /** Whoever spoke last in this paragraph, or in the one before it that tells of nobody else: "says the 27-year-old". */
    private Optional<Referent> lastSpeaker(Tree tree) {
        int here = tree.sentence().paragraph();
        Referent last = null;
        Iterator<Occurrence> backwards = text.recent().descendingIterator();
        while (backwards.hasNext()) {
            Occurrence o = backwards.next();
            boolean person = o.quote() < 0
                    && o.referent().type() == Type.PERSON
                    && !o.referent().isPlural();
            if (here - o.paragraph() > 1 || last == null && person && o.paragraph() < here && !o.isSpeaker()) {
                break;
            }
            if (person && o.paragraph() == here) {
                return o.isSpeaker() ? Optional.of(o.referent()).filter(Referent::isNamed) : Optional.empty();
            }
            if (person && last != null && o.referent() != last) {
                return Optional.empty();
            }
            last = person ? o.referent() : last;
        }
        return Optional.ofNullable(last).filter(Referent::isNamed);
    }

    private Optional<Referent> latest(Predicate<Referent> fits, int reach, Tree tree) {
        Iterator<Occurrence> backwards = text.recent().descendingIterator();
        while (backwards.hasNext()) {
            Occurrence o = backwards.next();
            if (tree.sentence().index() - o.sentence() > reach) {
                break;
            }
            if (fits.test(o.referent())) {
                return Optional.of(o.referent());
            }
        }
        return Optional.empty();
    }

    private boolean hasWords(Referent referent, List<String> words) {
        String all = described.getOrDefault(referent, "") + " ";
        return !words.isEmpty() && words.stream().allMatch(w -> all.contains(" " + w + " "));
    }

    private boolean fitsModifiers(Tree tree, Token token, Referent referent) {
        List<String> words = DescriptionWords.modifiers(tree, token);
        return words.isEmpty() || referent.isNamed() && hasWords(referent, words);
    }
}
