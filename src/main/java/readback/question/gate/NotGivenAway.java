package readback.question.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Match;
import readback.question.Option;
import readback.question.Question;
import readback.question.Typed;
import readback.question.english.Bag;
import readback.question.english.Bags;

/** No question is answered by what another one says. */
public final class NotGivenAway implements SetGate {

    @Override
    public String id() {
        return "given-away";
    }

    @Override
    public Optional<String> refuses(Question draft, Question other, Bags bags) {
        return answers(draft, other, bags)
                        || answers(other, draft, bags)
                        || claims(draft, other, bags)
                        || claims(other, draft, bags)
                        || cross(draft, other, bags)
                        || names(draft, other, bags)
                        || names(other, draft, bags)
                        || prints(draft, other)
                        || prints(other, draft)
                ? Optional.of("Another question gives the answer away.")
                : Optional.empty();
    }

    /** So many telling words in common, and most of the shorter stem, make two questions ask about the same. */
    private static final int SEVERAL = 4;

    private static final Pattern CLAIMANT = Pattern.compile("^According to ([^,]+),.*");

    /** "According to Margaret Dawson, how many pages …?" beside "Who said that the report runs to 94 pages?" */
    private static boolean claims(Question teller, Question asked, Bags bags) {
        Matcher claimant = CLAIMANT.matcher(teller.stem());
        return claimant.matches()
                && Bag.within(bags.of(asked.key().shown()), bags.of(claimant.group(1))) == 1
                && Bag.within(bags.of(teller.key().shown()), bags.of(asked.stem())) == 1;
    }

    /** "Where did Inger Thorsager teach?" beside "Who taught in Odense?": each has the answer of the other. */
    private static boolean cross(Question a, Question b, Bags bags) {
        boolean place = a.evidence().get(0).overlaps(b.evidence().get(0));
        Set<String> first = bags.of(a.key().shown());
        Set<String> second = bags.of(b.key().shown());
        return place
                && !Parts.isVerdict(a)
                && !Parts.isVerdict(b)
                && !first.isEmpty()
                && !second.isEmpty()
                && Bag.within(first, bags.of(b.stem())) == 1
                && Bag.within(second, bags.of(a.stem())) == 1;
    }

    /** "Ashworth now leads overall" beside "In the sentence “He now leads overall”, who is “he”?" */
    private static boolean names(Question teller, Question asked, Bags bags) {
        return asked.kind().equals("refers-to")
                && teller.evidence().get(0).overlaps(asked.evidence().get(0))
                && Bag.within(bags.of(asked.key().shown()), bags.of(teller.stem())) == 1;
    }

    /** What somebody is, to be typed, stands among the options of another question. */
    private static boolean prints(Question teller, Question asked) {
        return asked.kind().equals("who-is")
                && asked.key() instanceof Typed typed
                && typed.sort() == Typed.Sort.PHRASE
                && Parts.options(teller).stream()
                        .map(Option::text)
                        .anyMatch(o -> typed.accepted().stream().anyMatch(o::equalsIgnoreCase));
    }

    /** Kinds that ask for whoever says something. */
    private static final Set<String> SPEAKER = Set.of("who-said", "refers-to");

    private static final Pattern FIGURE = Pattern.compile("\\d\\d");

    /** The stem of the one has the answer of the other, and is about the same. */
    private static boolean answers(Question teller, Question asked, Bags bags) {
        if (Parts.isVerdict(asked)) {
            return false;
        }
        return told(teller).stream().anyMatch(words -> answers(words, asked, bags));
    }

    /** What a question shows: its stem, and whole statements to choose from or to match. */
    private static List<String> told(Question teller) {
        List<String> shown = new ArrayList<>(List.of(teller.stem()));
        if (teller.kind().equals("said-what")) {
            Parts.options(teller).forEach(o -> shown.add(o.text()));
        } else if (teller.key() instanceof Match match) {
            shown.addAll(match.left());
        }
        return shown;
    }

    private static boolean answers(String words, Question asked, Bags bags) {
        String shown = asked.key().shown();
        Set<String> key = bags.of(shown);
        Set<String> told = bags.of(words);
        if (key.isEmpty() || Bag.within(key, told) < 0.8 && !(SPEAKER.contains(asked.kind()) && calls(words, shown))) {
            return false;
        }
        Set<String> stem = new HashSet<>(bags.of(asked.stem()));
        stem.removeAll(key);
        double least = FIGURE.matcher(shown).find() && stem.size() > 2 ? 0.25 : 0.5;
        Set<String> rest = new HashSet<>(told);
        rest.removeAll(key);
        boolean shorter = rest.stream().filter(stem::contains).count() >= SEVERAL && Bag.within(rest, stem) >= 0.6;
        return Bag.within(stem, told) >= least || shorter;
    }

    /** "Ms Corrigan said …" has the surname of Niamh Corrigan. */
    private static boolean calls(String words, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 2 && Character.isUpperCase(last.charAt(0)) && words.contains(last);
    }

    @Override
    public List<PairCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday. It cost 12 million dollars.";
        return List.of(
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("How much did the bridge cost?", "12 million dollars"),
                        true),
                new PairCase(
                        text,
                        List.of("According to Margaret Dawson, to how many pages does the report run?", "94"),
                        List.of("Who said: “It runs to 94 pages”?", "Margaret Dawson"),
                        false),
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("On which day did Margaret Dawson open the bridge in Bristol?", "Monday"),
                        false),
                new PairCase(
                        text,
                        List.of(
                                "Who said that it suspects Peter Wells, its former head who was dismissed last week"
                                        + " after a long quarrel with the council, of hiding a stolen painting?",
                                "Margaret Dawson"),
                        List.of(
                                "On which day did Margaret Dawson say it suspects Peter Wells of hiding a painting?",
                                "Monday"),
                        false));
    }
}
