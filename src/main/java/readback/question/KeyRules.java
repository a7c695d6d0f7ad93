package readback.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The linter's rules on the key itself: it is there, it is one, and it grades as it says. */
final class KeyRules {

    private KeyRules() {}

    static List<Finding> check(Question question) {
        String broken = broken(question.key());
        if (broken != null) {
            int split = broken.indexOf('|');
            return List.of(
                    Finding.error(Linter.place(question), broken.substring(0, split), broken.substring(split + 1)));
        }
        List<Finding> found = new ArrayList<>();
        if (grade(question.key(), question.key().model()) < 1) {
            found.add(Finding.error(
                    Linter.place(question),
                    "The key does not grade its own answer right: "
                            + question.key().shown() + ".",
                    "Reword the accepted answer, or choose another form of key."));
        }
        for (String wording : accepted(question.key())) {
            if (grade(question.key(), new Response.Words(wording)) < 1) {
                found.add(Finding.error(
                        Linter.place(question),
                        "The accepted wording \"" + wording + "\" is not graded right.",
                        "Reword it, or take it out."));
            }
        }
        found.addAll(wrongOnesGradedRight(question));
        return found;
    }

    /** What is wrong with the form of a key, and after a bar how to mend it; null if nothing is. */
    private static @org.jspecify.annotations.Nullable String broken(AnswerKey key) {
        if (key instanceof PickOne k) {
            long right = k.options().stream().filter(Option::isKey).count();
            if (right != 1) {
                return (right == 0 ? "No option is right." : right + " options are right.")
                        + "|Give exactly one of them the role KEY.";
            }
            return k.options().size() < 2 ? "There is nothing to choose from.|Add wrong options." : null;
        }
        if (key instanceof PickMany k) {
            return k.keyIndexes().isEmpty() ? "No option is right.|Give the right ones the role KEY." : null;
        }
        if (key instanceof Order k) {
            boolean repeats = new HashSet<>(k.items()).size() < k.items().size();
            return k.items().size() < 2 || repeats
                    ? "There are too few items, or two are the same.|Give at least two, all different."
                    : null;
        }
        if (key instanceof Match k) {
            boolean fits = !k.left().isEmpty()
                    && k.key().size() == k.left().size()
                    && k.key().stream().allMatch(r -> r >= 0 && r < k.right().size());
            return fits ? null : "The key does not fit its left and right items.|Give each left item its right one.";
        }
        if (key instanceof Mark k) {
            return k.spans().isEmpty() ? "No place is right.|Give at least one span." : null;
        }
        boolean blank = accepted(key).isEmpty() || accepted(key).stream().anyMatch(String::isBlank);
        return blank ? "There is no accepted wording, or an empty one.|Give at least one." : null;
    }

    private static List<Finding> wrongOnesGradedRight(Question question) {
        List<Finding> found = new ArrayList<>();
        List<Option> options = options(question.key());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String place = Linter.place(question) + ", option " + (i + 1);
            if (!seen.add(plain(options.get(i).text()))) {
                found.add(Finding.error(place, "It says the same as another option.", "Reword or delete one of them."));
            }
            if (!options.get(i).isKey() && grade(question.key(), new Response.Picked(List.of(i))) >= 1) {
                found.add(Finding.error(place, "It is wrong, and graded right.", "Mend the roles of the options."));
            }
        }
        if (question.key() instanceof PickMany k
                && options.size() > k.keyIndexes().size()) {
            List<Integer> all = IntStream.range(0, options.size()).boxed().toList();
            if (grade(k, new Response.Picked(all)) >= 1) {
                found.add(Finding.error(
                        Linter.place(question),
                        "Choosing everything is graded right.",
                        "Mend the roles of the options."));
            }
        }
        if (question.key() instanceof Typed k) {
            for (String other : k.others()) {
                if (grade(k, new Response.Words(other)) >= 1) {
                    found.add(Finding.error(
                            Linter.place(question),
                            "\"" + other + "\" is among the wrong names, and graded right.",
                            "Take it out of others, or make the accepted wordings fuller."));
                }
            }
        }
        return found;
    }

    static List<Option> options(AnswerKey key) {
        if (key instanceof PickOne k) {
            return k.options();
        }
        return key instanceof PickMany k ? k.options() : List.of();
    }

    static List<String> accepted(AnswerKey key) {
        if (key instanceof Typed k) {
            return k.accepted();
        }
        if (key instanceof Number k) {
            return k.accepted();
        }
        return key instanceof Moment k ? k.accepted() : List.of();
    }

    /** Everything in a key that a learner may see. */
    static Stream<String> texts(AnswerKey key) {
        Stream<String> options = options(key).stream()
                .flatMap(o -> o.feedback() == null ? Stream.of(o.text()) : Stream.of(o.text(), o.feedback()));
        List<String> rest = new ArrayList<>(accepted(key));
        if (key instanceof Typed k) {
            rest.addAll(k.others());
        } else if (key instanceof Number k && k.unit() != null) {
            rest.add(k.unit());
        } else if (key instanceof Order k) {
            rest.addAll(k.items());
        } else if (key instanceof Match k) {
            rest.addAll(k.left());
            rest.addAll(k.right());
        } else if (key instanceof Mark k) {
            rest.add(k.quoted());
        }
        return Stream.concat(options, rest.isEmpty() ? Stream.empty() : Collections.unmodifiableList(rest).stream());
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%$€£]+", " ")
                .strip();
    }

    private static double grade(AnswerKey key, Response response) {
        return key.grade(response).fraction();
    }
}
