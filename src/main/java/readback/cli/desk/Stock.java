package readback.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readback.extract.Engine;
import readback.library.GeneratedSets;
import readback.library.SetJson;
import readback.library.Shelf;
import readback.question.QuestionSet;
import readback.question.Wish;
import readback.text.Article;

/** The sets and articles there are: the learner's own first, then those that came with the program. */
public final class Stock {

    private final Surroundings world;
    private final Optional<GeneratedSets> generated;
    private final List<Shelf.Entry> named = new ArrayList<>();

    public Stock(Surroundings world) {
        this.world = world;
        this.generated = SetMaker.kept(world);
    }

    /** All of them; an article on which there is a curated set is not listed again. */
    public Shelf shelf() {
        List<Path> folders =
                new ArrayList<>(List.of(world.places().sets(), world.places().articles()));
        Path home = world.home();
        if (home != null) {
            folders.add(home.resolve("questions"));
            folders.add(home.resolve("seeds"));
        }
        Shelf all = Shelf.of(folders);
        Set<String> seen = new HashSet<>();
        List<Shelf.Entry> entries = Stream.of(named.stream(), of(all, Shelf.Kind.SET), of(all, Shelf.Kind.ARTICLE))
                .flatMap(s -> s)
                .filter(entry -> seen.add(entry.id()))
                .toList();
        return new Shelf(entries, all.unreadable());
    }

    private static Stream<Shelf.Entry> of(Shelf shelf, Shelf.Kind kind) {
        return shelf.entries().stream().filter(e -> e.kind() == kind);
    }

    /**
     * What a command line names: a file, which is put on the shelf for this run, or the id of something there.
     *
     * @throws FailedException if there is neither
     */
    public Shelf.Entry named(String name) {
        Path file = world.resolve(name);
        if (Files.isRegularFile(file)) {
            Shelf.Entry entry = name.endsWith(".json") ? entry(file, set(file)) : entry(file, name);
            named.add(entry);
            return entry;
        }
        return shelf().find(name)
                .orElseThrow(() -> new FailedException(name
                        + ": there is no such file, and no set of this name. Those there are: readback play --list"));
    }

    private Shelf.Entry entry(Path file, String name) {
        Article article = Articles.take(name, null, world).article();
        String title = article.title().isEmpty() ? name : article.title();
        return new Shelf.Entry(article.id(), title, Shelf.Kind.ARTICLE, file, 0);
    }

    private static Shelf.Entry entry(Path file, QuestionSet set) {
        return new Shelf.Entry(
                set.id(), set.title(), Shelf.Kind.SET, file, set.askable().size());
    }

    /** A set as it is in its file. */
    public static QuestionSet set(Path file) {
        try {
            return Shelf.set(file);
        } catch (IOException e) {
            throw new FailedException(file + ": " + Troubles.file(e));
        }
    }

    /** The article of an entry, on which questions are made. */
    public Article article(Shelf.Entry entry) {
        return entry.kind() == Shelf.Kind.SET
                ? set(entry.path()).article()
                : Articles.take(entry.path().toString(), null, world).article();
    }

    /** The questions generated on this article before, by this version; absent if there are none. */
    public Optional<QuestionSet> generated(Article article) {
        return generated.flatMap(kept -> kept.read(article, SetMaker.words(Wish.all())));
    }

    /**
     * All that can be asked of an entry now: its own questions, and those generated on its article, if they were already.
     * Empty for an article on which none were.
     */
    public Optional<QuestionSet> ready(Shelf.Entry entry) {
        if (entry.kind() == Shelf.Kind.SET) {
            QuestionSet own = set(entry.path());
            return Optional.of(
                    generated(own.article()).map(more -> Mixture.of(own, more)).orElse(own));
        }
        return generated(article(entry));
    }

    /** Whether questions can be made: the language engine is in the package, or on the class path. */
    public boolean canGenerate() {
        Path home = world.home();
        return home == null ? Engine.isPresent() : Files.isDirectory(home.resolve("lib/engine"));
    }

    /** A set that was printed by {@code generate --json}. */
    static QuestionSet printed(String json, String name) {
        return SetJson.read(json, name);
    }
}
