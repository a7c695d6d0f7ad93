package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;
import readback.text.Span;

/**
 * Who holds an office, to be typed; and who a person is, of the descriptions of several. Of these there is one in an article,
 * about the person that comes up most: two with the same options would answer each other.
 */
public final class WhoIs implements QuestionKind {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");
    private static final Pattern OWNER = Pattern.compile("(\\p{Lu}.*)[’']s? ([\\p{L} -]+)");
    private static final Pattern OF = Pattern.compile("([\\p{L} -]+) of (\\p{Lu}[\\p{L}’' -]+)");
    private static final Pattern LAST = Pattern.compile(
            "(.+?)(?: based| born)? (?:of|to|for|at|in|with|from|on) (?:(?! (?:of|to|for|at|in|with|from|on) ).)*");

    @Override
    public String id() {
        return "who-is";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = Others.of(basis);
        List<Question> drafts = new ArrayList<>();
        Optional<Question> told = Optional.empty();
        long most = 0;
        for (Office office : Office.all(basis)) {
            String name = Letters.capital(basis.names().of(office.role().entity()));
            Draft draft = Draft.of(
                            id(),
                            "",
                            others.typed(office.role().entity()),
                            office.role().evidence())
                    .evidence(evidence(basis, office))
                    .explain(name + " is " + office.words() + ".")
                    .fact("role", office.role().description());
            boolean byOffice = office.isUnique() && office.isAnchored(basis) && !office.isLittle();
            Optional<Draft> what = what(basis, office, name, draft);
            boolean choice = what.isPresent() && what.get().key() instanceof PickOne;
            long often = mentions(basis, office.role().entity());
            if (choice && often > most) {
                most = often;
                told = Optional.of(what.get().question(basis));
            } else if (what.isPresent() && !choice && !byOffice) {
                drafts.add(what.get().question(basis));
            }
            if (byOffice) {
                drafts.add(who(office, draft).question(basis));
            }
        }
        told.ifPresent(drafts::add);
        return drafts;
    }

    private static long mentions(Basis basis, int entity) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity)
                .count();
    }

    /** The name is given, what he or she is is asked for. */
    private static Optional<Draft> what(Basis basis, Office office, String name, Draft draft) {
        boolean asked = !office.isLittle() && !(isAny(office.words()) && holdsOffice(basis, office));
        Optional<PickOne> pick = asked ? pick(basis, office) : Optional.empty();
        if (pick.isPresent()) {
            return Optional.of(draft.ask("Who is " + name + "?", pick.get()).hard(0.25));
        }
        Set<String> accepted = wordings(office.words());
        if (office.isOffice() && office.isAnchored(basis)) {
            return Optional.of(draft.ask("What office does " + name + " hold?", phrase(accepted))
                    .hard(0.35));
        }
        return Optional.empty();
    }

    /** "President Ada Brill, an engineer by training": a calling says little of who she is. */
    private static boolean holdsOffice(Basis basis, Office office) {
        return basis.analysis().entity(office.role().entity()).roles().stream().anyMatch(r -> Office.isHigh(r));
    }

    /**
     * With and without the article, with "of" for "’s" and the other way round, and without what comes last: "a consultant
     * in sleep medicine" of "a consultant in sleep medicine at a hospital in Leeds".
     */
    static Set<String> wordings(String words) {
        Set<String> all = new LinkedHashSet<>(List.of(words));
        String bare = ARTICLE.matcher(words).replaceFirst("");
        all.add(bare);
        Matcher owner = OWNER.matcher(bare);
        if (owner.matches()) {
            all.add(owner.group(2) + " of " + owner.group(1));
            all.add("the " + owner.group(2) + " of " + owner.group(1));
            all.add(owner.group(2));
        }
        Matcher of = OF.matcher(bare);
        if (of.matches()) {
            all.add(Letters.possessive(of.group(2)) + " " + of.group(1));
        }
        String shorter = bare;
        for (Matcher last = LAST.matcher(shorter); last.matches(); last = LAST.matcher(shorter)) {
            shorter = last.group(1);
            all.add(shorter);
        }
        return all;
    }

    private static Typed phrase(Set<String> accepted) {
        return new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, List.of());
    }

    /** What he or she is is given, the name is asked for: to be typed, for of a few names the right one is soon guessed. */
    private static Draft who(Office office, Draft draft) {
        String stem = (YEAR.matcher(office.words()).find() ? "Who was " : "Who is ") + office.words() + "?";
        return draft.ask(stem, draft.key()).hard(0.35);
    }

    /** The sentence with the role, and those that name whom its words only call "his". */
    private static List<Span> evidence(Basis basis, Office office) {
        Span here = office.role().evidence();
        List<Span> spans = new ArrayList<>(List.of(here));
        String told = basis.words(here);
        for (int entity : inside(basis, office)) {
            boolean named = basis.analysis().entity(entity).aliases().stream().anyMatch(told::contains);
            if (!named
                    && office.words().contains(basis.analysis().entity(entity).name())) {
                Says.nameBefore(basis, entity, here.start())
                        .filter(n -> !spans.contains(n))
                        .ifPresent(spans::add);
            }
        }
        return List.copyOf(spans);
    }

    /** Others' descriptions of about the same length; "a" and "the" among the wrong ones too; none of the other gender. */
    private static Optional<PickOne> pick(Basis basis, Office office) {
        String key = office.plain();
        Entity who = basis.analysis().entity(office.role().entity());
        List<Office> rivals = new ArrayList<>();
        for (Office other : Office.all(basis)) {
            Entity holder = basis.analysis().entity(other.role().entity());
            boolean fits = other.gender() == Entity.Gender.UNKNOWN
                    || who.gender() == Entity.Gender.UNKNOWN
                    || other.gender() == who.gender();
            if (holder.id() != who.id()
                    && fits
                    && Others.apart(holder, who)
                    && !isPart(other, office)
                    && !Office.shares(other.words(), basis.names().of(who.id()))) {
                rivals.add(other);
            }
        }
        String shown = shortened(key, rivals);
        rivals.sort(Comparator.comparingInt((Office o) -> Math.abs(o.words().length() - key.length()) / 6)
                .thenComparingInt(o -> isAny(o.words()) == isAny(key) ? 0 : 1)
                .thenComparing(o -> o.role().evidence()));
        Optional<Office> alike =
                rivals.stream().filter(o -> isAny(o.words()) == isAny(key)).findFirst();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        rivals.remove(alike.get());
        rivals.add(0, alike.get());
        Wrongs wrong = new Wrongs(shown);
        for (Office other : rivals) {
            wrong.add(
                    other.plain(),
                    Option.Role.OTHER_SPAN,
                    other.role().evidence(),
                    "That is " + basis.names().of(other.role().entity()) + ".");
        }
        return wrong.three();
    }

    /** Without what comes last, where it would be the longest option by far: "an astronomer at the Cerro Observatory". */
    private static String shortened(String key, List<Office> rivals) {
        int longest = rivals.stream().mapToInt(o -> o.words().length()).max().orElse(0);
        String words = key;
        for (Matcher last = LAST.matcher(words);
                words.length() > longest + longest / 3
                        && last.matches()
                        && last.group(1).split(" ").length > 2;
                last = LAST.matcher(words)) {
            words = last.group(1);
        }
        return words;
    }

    /** "a veteran politician" is true of "a pro-Beijing veteran politician" as well. */
    private static boolean isPart(Office other, Office office) {
        Set<String> a = Bag.of(other.words());
        Set<String> b = Bag.of(office.words());
        return Bag.shared(a, b) == 1;
    }

    /** Those whom the description names. */
    private static Set<Integer> inside(Basis basis, Office office) {
        Set<Integer> found = new TreeSet<>();
        for (Entity e : basis.analysis().entities()) {
            if (e.aliases().stream().anyMatch(a -> Office.shares(office.words(), a))) {
                found.add(e.id());
            }
        }
        return found;
    }

    private static boolean isAny(String words) {
        return words.matches("(a|an) .*");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson, the mayor of Bristol, opened the bridge.",
                        List.of("Who is the mayor of Bristol? => Margaret Dawson"),
                        List.of("bridge")),
                new Example(
                        "The editor of the Bristol Post, Margaret Dawson, resigned.",
                        List.of("Who is the editor of the Bristol Post? => Margaret Dawson"),
                        List.of("Who is the Bristol Post?")),
                new Example(
                        "Park director Margaret Dawson closed the gates of the park in Bristol.",
                        List.of(),
                        List.of("Who is the Park director")),
                new Example(
                        "Mayor Ana Silva came. Fisherman Peter Hay saw her. James Porter, a piano teacher at Leeds"
                                + " College, and the novelist Mary Clay were late.",
                        List.of("Who is Peter Hay? => a fisherman"),
                        List.of("Who is Ana Silva?", "Who is James Porter?")),
                new Example(
                        "The Greek composer Peter Hay, the cellist Mary Clay, a plumber named James Porter and the captain,"
                                + " Ana Silva, met the singer Helen Carter.",
                        List.of("Who is Peter Hay? => a composer"),
                        List.of("Greek", "captain")),
                new Example(
                        "Professor Ana Silva came with Peter Hay, a consumer group said.",
                        List.of(),
                        List.of("Who is")),
                new Example(
                        "Health Minister Helen Carter came. She met James Porter, a baker who had lost his house, and"
                                + " Bristol Mayor Margaret Dawson. A spokesman, Peter Hall, said little.",
                        List.of("Who is the mayor of Bristol? => Margaret Dawson"),
                        List.of("Health Minister", "spokesman", "Who is the health minister", "James Porter")));
    }
}
