package readback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages: who may import whom, and where each third party is confined. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("readback");

    /** package → the packages of ours it may import */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.of(
            "text", List.of(),
            "intake", List.of("text"),
            "extract", List.of("text"),
            "question", List.of("text"),
            "quiz", List.of("question", "text"),
            "library", List.of("question", "text"),
            "journal", List.of("quiz", "question", "text"),
            "tui", List.of("quiz", "question", "text"),
            "cli", List.of("text", "intake", "extract", "question", "quiz", "library", "journal", "tui")));

    /** third-party root → the one package that may use it */
    private static final Map<String, String> CONFINED = Map.of(
            "org.jsoup..", "intake",
            "net.dankito..", "intake",
            "edu.stanford..", "extract",
            "tools.jackson..", "library",
            "java.sql..", "journal",
            "org.sqlite..", "journal",
            "com.googlecode.lanterna..", "tui",
            "picocli..", "cli");

    private static final Set<String> PURE = Set.of("text", "extract", "question", "quiz");

    @Test
    void canary() {
        Set<String> seen = new TreeSet<>();
        PROGRAM.forEach(c -> seen.add(top(c)));
        assertEquals(MAY_IMPORT.keySet(), seen, "every package of the table has classes, and there is no other");
        assertTrue(PROGRAM.size() > 100, "only " + PROGRAM.size() + " classes imported");
    }

    @TestFactory
    Stream<DynamicTest> imports() {
        return MAY_IMPORT.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    List<String> others = new ArrayList<>(MAY_IMPORT.keySet());
                    others.removeAll(e.getValue());
                    others.remove(e.getKey());
                    if (!others.isEmpty()) {
                        noClasses()
                                .that()
                                .resideInAPackage("readback." + e.getKey() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others.stream()
                                        .map(o -> "readback." + o + "..")
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(PROGRAM);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> thirdParties() {
        return CONFINED.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage("readback." + e.getValue() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(e.getKey())
                                .allowEmptyShould(true)
                                .check(PROGRAM)));
    }

    @Test
    void noCycles() {
        slices().matching("readback.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    /** text, extract, question and quiz: no files, sockets, SQL, clock, streams or unseeded randomness. */
    @TestFactory
    Stream<DynamicTest> pureCore() {
        return PURE.stream()
                .sorted()
                .map(p -> DynamicTest.dynamicTest(
                        p,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("readback." + p + "..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                                        .or(named("java.io.File"))
                                        .or(named("java.time.Clock"))
                                        .or(named("java.util.concurrent.ThreadLocalRandom")))
                                .orShould()
                                .callMethod(java.time.Instant.class, "now")
                                .orShould()
                                .callMethod(java.time.LocalDate.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(System.class, "nanoTime")
                                .orShould()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "in")
                                .orShould()
                                .callConstructor(java.util.Random.class)
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(java.util.UUID.class, "randomUUID")
                                .allowEmptyShould(true)
                                .check(PROGRAM)));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> documented = new TreeSet<>();
        PROGRAM.stream().filter(c -> c.getSimpleName().equals("package-info")).forEach(c -> documented.add(top(c)));
        assertEquals(MAY_IMPORT.keySet(), documented);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Util|Utils|Helper|Impl|Base)$")
                .check(PROGRAM);
        assertFalse(PROGRAM.isEmpty());
    }

    private static String top(JavaClass c) {
        return c.getPackageName().replaceFirst("^readback\\.?", "").replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("is " + name, c -> c.getName().equals(name));
    }
}
