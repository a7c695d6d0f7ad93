package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Token;

/** Gathers the names of an article into groups, one for each person, body or place. */
final class Cast {

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Set<Group>> byWord = new HashMap<>();

    private Cast() {}

    static List<Group> gather(List<Name> names) {
        Cast cast = new Cast();
        List<Name> joined = Nicknames.join(names);
        joined.stream().filter(n -> n.text().contains(" ")).forEach(cast::addFull);
        joined.stream().filter(n -> !n.text().contains(" ")).forEach(n -> {
            Group group = cast.addSingle(n);
            couple(n, joined).ifPresent(full -> {
                group.addPerson(full);
                cast.byWord
                        .computeIfAbsent(full.surname(), w -> new LinkedHashSet<>())
                        .add(group);
            });
        });
        cast.bindParentheses();
        cast.groups.sort(Comparator.comparingInt(Group::first));
        return cast.groups;
    }

    private void addFull(Name name) {
        Optional<Group> same = name.type() == Type.PERSON
                ? best(name, g -> g.isPerson() && fitsPerson(g, name))
                : best(name, g -> !g.isPerson() && hasKey(g, name))
                        .or(() -> best(name, g -> g.type() == name.type() && isShort(g, name)));
        if (same.isEmpty() && name.type() != Type.PERSON) {
            same = best(name, g -> hasKey(g, name));
        }
        if (same.isEmpty() && name.type() == Type.PERSON && name.title().isEmpty()) {
            // "Wells Fargo" is one bank, whatever the engine takes it for elsewhere
            Optional<Group> body =
                    only(name, g -> g.type() == Type.ORGANIZATION && g.texts().contains(name.text()));
            if (body.isPresent()) {
                boolean given = People.isGiven(name.text().split(" ")[0]);
                put(body, given ? name : name.as(Type.ORGANIZATION));
                return;
            }
        }
        if (same.isEmpty() && name.type() == Type.PERSON && name.title().isEmpty()) {
            same = only(
                    name,
                    g -> g.type() == Type.ORGANIZATION
                            && g.first() < name.span().start()
                            && isShort(g, name));
        }
        put(same, name);
    }

    /** "Nikos and Eleni Pappas": the first has the surname as well. */
    private static Optional<PersonName> couple(Name single, List<Name> names) {
        int and = single.to() + 1;
        if (!single.title().isEmpty()
                || !People.isGiven(single.text())
                || and >= single.tree().size()
                || !single.tree().token(and).text().matches("and|&")) {
            return Optional.empty();
        }
        return names.stream()
                .filter(n -> n.tree() == single.tree() && n.from() == and + 1)
                .filter(n -> n.type() == Type.PERSON && n.text().matches("\\S+ \\S+"))
                .map(n -> PersonName.of(single.text() + " " + n.text().split(" ")[1]))
                .findFirst();
    }

    /** A word that is nobody's given name and has no title may be short for a body: "Tolliver" for "Tolliver Coachworks". */
    private static boolean isNoPerson(Name name) {
        return name.title().isEmpty() && !People.isGiven(name.text());
    }

    private Group addSingle(Name name) {
        String word = Words.plain(name.text());
        boolean place = Countries.isCountry(name.text()) || Countries.isSeat(name.text()) || isLocated(name);
        Optional<Group> same = Optional.empty();
        if (name.hasCourtesy() || !place && name.type() != Type.GROUP) {
            Predicate<Group> fits = g -> g.isPerson() && fitsTitle(g, name);
            same = best(name, g -> fits.test(g) && anyPerson(g, p -> p.surname().equals(word)))
                    .or(() -> best(
                            name,
                            g -> fits.test(g)
                                    && (!name.hasCourtesy() || name.hasKnighthood())
                                    && anyPerson(g, p -> p.holds(word))))
                    .or(() -> only(name, g -> fits.test(g) && g.isNicknamed(word)))
                    .or(() -> only(name, g -> fits.test(g) && isInitials(name.text(), g)))
                    .or(() -> only(
                            name, g -> fits.test(g) && anyPerson(g, p -> PersonName.isVariant(p.surname(), word))));
        }
        if (same.isEmpty() && !name.hasCourtesy()) {
            same = best(name, g -> !g.isPerson() && hasKey(g, name))
                    .or(() -> only(
                            name,
                            g -> !g.isPerson() && g.texts().stream().anyMatch(t -> BodyName.isAcronym(name.text(), t))))
                    .or(() -> name.type() == Type.PERSON && !isNoPerson(name) || name.type() == Type.PLACE || place
                            ? Optional.empty()
                            : only(
                                    name,
                                    g -> g.type() == Type.ORGANIZATION
                                            && (name.type() != Type.PERSON
                                                    || KindSigns.isThing(name)
                                                    || g.first() < name.span().start())
                                            && isShort(g, name)))
                    .or(() -> name.type() == Type.PERSON || name.type() == Type.PLACE || place
                            ? Optional.empty()
                            : only(
                                    name,
                                    g -> g.type() == Type.ORGANIZATION
                                            && (g.first() < name.span().start() || BodyName.isClub(name.text()))
                                            && g.texts().stream().anyMatch(t -> BodyName.isPartOf(name.text(), t))));
        }
        return put(same, name);
    }

    /** "JFK" for "John F. Kennedy": all the initials of three names. */
    private static boolean isInitials(String letters, Group person) {
        return letters.length() >= 3 && person.texts().stream().anyMatch(t -> BodyName.isAcronym(letters, t));
    }

    private Group put(Optional<Group> same, Name name) {
        Group group = same.orElseGet(() -> {
            Group fresh = new Group();
            groups.add(fresh);
            return fresh;
        });
        group.add(name);
        for (String word : words(name)) {
            byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(group);
        }
        Nicknames.inside(name.text()).ifPresent(nickname -> {
            group.addNickname(nickname);
            for (String word : Words.plain(nickname).split("\\s+")) {
                byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(group);
            }
        });
        return group;
    }

    /** The group that fits and was named last before this name, else the one named soonest after it. */
    private Optional<Group> best(Name name, Predicate<Group> fits) {
        int at = name.span().start();
        return candidates(name).stream()
                .filter(fits)
                .max(Comparator.<Group>comparingInt(g -> sharesTitle(g, name) ? 1 : 0)
                        .thenComparingInt(g -> lastHere(g, name))
                        .thenComparingLong(g -> g.names().stream()
                                .filter(n -> n.span().start() < at)
                                .count())
                        .thenComparingInt(g -> -g.first()));
    }

    private Optional<Group> only(Name name, Predicate<Group> fits) {
        List<Group> found = candidates(name).stream().filter(fits).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The groups that share a word, a beginning or an acronym with this name. */
    private Set<Group> candidates(Name name) {
        Set<Group> found = new LinkedHashSet<>();
        words(name).forEach(w -> found.addAll(byWord.getOrDefault(w, Set.of())));
        return found;
    }

    /** What a name can be found by: its words, its key, the first two letters of long words, its acronym. */
    private static Set<String> words(Name name) {
        Set<String> found = new LinkedHashSet<>();
        String key = BodyName.key(name.text());
        found.add(key);
        for (String word : Words.plain(name.text()).split("[\\s-]+")) {
            found.add(word);
            if (word.length() >= 6) {
                found.add("~" + word.substring(0, 2));
            }
        }
        if (Words.isAllCapitals(name.text().replace(".", "")) || name.text().matches("\\p{Lu}+\\p{Ll}\\p{Lu}+")) {
            found.add("^" + key.charAt(0));
        } else if (name.text().contains(" ")) {
            found.add("^" + Words.plain(name.text()).charAt(0));
        }
        return found;
    }

    /** Where a group was last named in the paragraph of this name, or -1: farther off, who is named most often counts. */
    private static int lastHere(Group group, Name name) {
        int last = -1;
        for (Name other : group.names()) {
            if (other.tree().sentence().paragraph() == name.tree().sentence().paragraph()
                    && other.span().start() < name.span().start()) {
                last = Math.max(last, other.span().start());
            }
        }
        return last;
    }

    private static boolean sharesTitle(Group group, Name name) {
        return !name.title().isEmpty()
                && group.names().stream()
                        .anyMatch(n -> n.title().stream()
                                .anyMatch(t ->
                                        !People.isCourtesy(t) && name.title().contains(t)));
    }

    private static boolean fitsPerson(Group group, Name name) {
        PersonName full = PersonName.of(name.text());
        return fitsTitle(group, name) && anyPerson(group, p -> p.fits(full));
    }

    private static boolean fitsTitle(Group group, Name name) {
        Gender mine = name.title().stream()
                .map(People::titleGender)
                .filter(g -> g != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        Gender theirs = group.gender();
        return mine == Gender.UNKNOWN || theirs == Gender.UNKNOWN || mine == theirs;
    }

    private static boolean anyPerson(Group group, Predicate<PersonName> fits) {
        return group.persons().stream().anyMatch(fits);
    }

    private static boolean hasKey(Group group, Name name) {
        return group.keys().contains(BodyName.key(name.text())) || group.keys().contains(BodyName.turned(name.text()));
    }

    private static boolean isShort(Group group, Name name) {
        return group.texts().stream()
                .anyMatch(t -> BodyName.isShortFor(name.text(), t) || BodyName.isShortFor(t, name.text()));
    }

    /** "in Lincoln": a place, whoever is called Lincoln. */
    private static boolean isLocated(Name name) {
        return name.type() == Type.PLACE
                && name.from() > 0
                && (NameKind.isOfPlace(name.tree(), name.from())
                        || name.tree().token(name.from() - 1).text().matches("in|at|near|from|to|around|outside"));
    }

    /** "the Union of Rationalist Atheists (UAAR)": what stands in brackets is the same body. */
    private void bindParentheses() {
        for (Group longer : List.copyOf(groups)) {
            for (Name name : List.copyOf(longer.names())) {
                Group shorter = name.text().contains(" ") && longer.type() != Type.PERSON ? inBrackets(name) : null;
                if (shorter != null && shorter != longer && !shorter.hasFullName()) {
                    shorter.names().forEach(n -> longer.add(n.as(longer.type())));
                    groups.remove(shorter);
                }
            }
        }
    }

    private @org.jspecify.annotations.Nullable Group inBrackets(Name name) {
        int open = name.to() + 1;
        if (open + 2 >= name.tree().size()
                || !isBracket(name.tree().token(open))
                || !isBracket(name.tree().token(open + 2))) {
            return null;
        }
        for (Group group : groups) {
            for (Name other : group.names()) {
                if (other.tree() == name.tree() && other.from() == open + 1 && Words.isAllCapitals(other.text())) {
                    return group;
                }
            }
        }
        return null;
    }

    private static boolean isBracket(Token token) {
        return token.text().matches("[()\\[\\]]");
    }
}
