package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Words;
import readback.text.Entity;

/** A country, or the capital that stands for its government, as a speaker: "Moscow said", "Nepal pledged". */
final class Government {

    /** The country and its adjective, by the name of the country and of its seats. */
    private static final Map<String, List<String>> COUNTRIES = read();

    private Government() {}

    /** "Greek", "Russian". */
    static boolean isAdjective(String word) {
        return COUNTRIES.values().stream().anyMatch(c -> c.get(1).equals(word));
    }

    /** "Greece" for "Greek"; nothing for what is no such adjective. */
    static Optional<String> country(String adjective) {
        return COUNTRIES.values().stream()
                .filter(c -> c.get(1).equals(adjective))
                .map(c -> c.get(0))
                .findFirst();
    }

    /** "Which country" for a country, "who" for a capital. */
    static String asked(Entity place) {
        List<String> country = COUNTRIES.get(place.name());
        return country != null && country.get(0).equals(place.name()) ? "Which country" : "Who";
    }

    /** The name, and the country and its government in other words. */
    static Typed key(Basis basis, int id) {
        Entity place = basis.analysis().entity(id);
        Set<String> right = new LinkedHashSet<>(basis.names().accepted(id));
        List<String> country = COUNTRIES.get(place.name());
        if (country != null) {
            String name = country.get(0);
            right.add(name);
            right.add("the government of " + name);
            right.add("the " + country.get(1) + " government");
            right.add("the " + country.get(1) + " authorities");
        }
        List<String> wrong = new ArrayList<>();
        for (Entity e : basis.analysis().entities()) {
            List<String> other = COUNTRIES.get(e.name());
            boolean same = other != null && other.equals(country);
            if (e.id() != id && !same && Others.apart(place, e) && e.type() != Entity.Type.OTHER) {
                wrong.add(e.name());
            }
        }
        return new Typed(List.copyOf(right), Typed.Sort.NAME, wrong);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> found = new TreeMap<>();
        for (String line : Words.lines("governments")) {
            String[] halves = line.split(" = ", 2);
            String[] parts = halves[1].split(" [|] ", 2);
            List<String> country = List.of(halves[0], parts[1]);
            found.put(halves[0], country);
            for (String seat : parts[0].split(", ")) {
                found.put(seat, country);
            }
        }
        return Map.copyOf(found);
    }
}
