package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;

/** All names of one person, body or place while they are being gathered. */
final class Group {

    private final List<Name> names = new ArrayList<>();
    private final Map<Type, Integer> votes = new EnumMap<>(Type.class);
    private final List<String> nicknames = new ArrayList<>();
    private final Set<PersonName> persons = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private @Nullable Type type;
    private @Nullable Gender gender;

    private static final int LONGEST_ACRONYM = 5;

    void add(Name name) {
        type = null;
        gender = null;
        names.add(name);
        if (texts.add(name.text())) {
            persons.add(PersonName.of(name.text()));
            keys.add(BodyName.key(name.text()));
            keys.add(BodyName.turned(name.text()));
        }
        int weight = name.title().isEmpty() ? name.text().contains(" ") ? 3 : 2 : 6;
        votes.merge(name.type(), name.type() == Type.OTHER ? 1 : weight, Integer::sum);
    }

    /** The text has shown what it is, whatever the engine thought. */
    void settle(Type type) {
        this.type = null;
        this.gender = null;
        votes.clear();
        votes.put(type, 1);
    }

    /** A name it has by what the text says, in other words than it uses. */
    void addPerson(PersonName name) {
        persons.add(name);
    }

    void addNickname(String nickname) {
        nicknames.add(nickname);
    }

    /** Whether it is called {@code name} in quotation marks: "The Rock". */
    boolean isNicknamed(String name) {
        return nicknames.stream()
                .anyMatch(n -> Words.plain(n).replaceFirst("^the ", "").equals(Words.plain(name)));
    }

    List<Name> names() {
        return names;
    }

    Set<PersonName> persons() {
        return persons;
    }

    Set<String> keys() {
        return keys;
    }

    /** Every spelling. */
    Set<String> texts() {
        return texts;
    }

    Type type() {
        Type known = type;
        if (known == null) {
            known = voted();
            type = known;
        }
        return known;
    }

    private Type voted() {
        return votes.entrySet().stream()
                .max(Map.Entry.<Type, Integer>comparingByValue()
                        .thenComparing(e -> -e.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(Type.OTHER);
    }

    boolean isPerson() {
        return type() == Type.PERSON;
    }

    boolean hasFullName() {
        return texts.stream().anyMatch(t -> t.contains(" "));
    }

    int first() {
        return names.stream().mapToInt(n -> n.span().start()).min().orElse(0);
    }

    Gender titleGender() {
        return names.stream()
                .flatMap(n -> n.title().stream())
                .map(People::titleGender)
                .filter(g -> g != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    Gender gender() {
        Gender known = gender;
        if (known == null) {
            known = shown();
            gender = known;
        }
        return known;
    }

    private Gender shown() {
        if (type() != Type.PERSON) {
            return Gender.NEUTER;
        }
        Gender title = titleGender();
        return title != Gender.UNKNOWN ? title : givenGender(display().split("\\s+"));
    }

    /** Of the first given name that shows it: "Norma" in "Fire Chief Norma Zelaya"; a surname alone may be a given name. */
    private static Gender givenGender(String[] words) {
        for (int i = 0; i < Math.max(1, words.length - 1); i++) {
            Gender gender = People.givenGender(words[i]);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The fullest name; of equally full ones the most frequent, then the first. */
    String display() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(n -> counts.merge(n.text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> fullness(e.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(e -> -names.indexOf(first(e.getKey()))))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Name first(String text) {
        return names.stream().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
    }

    private static int fullness(String text) {
        int words = 0;
        for (String word : text.split("[\\s]+")) {
            String bare = word.replace(".", "");
            words += bare.length() > 1 ? bare.length() <= LONGEST_ACRONYM && Words.isAllCapitals(bare) ? 9 : 10 : 1;
        }
        return words;
    }

    List<String> aliases() {
        List<String> found = new ArrayList<>(List.of(display()));
        for (Name name : names) {
            if (!found.contains(name.text())) {
                found.add(name.text());
            }
        }
        nicknames.stream().filter(n -> !found.contains(n)).forEach(found::add);
        return found;
    }
}
