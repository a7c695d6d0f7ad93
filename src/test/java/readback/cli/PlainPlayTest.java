package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes taken line by line on a set with every form of question. */
class PlainPlayTest {

    /** Answers to all eight questions of the set that are right. */
    private static final String RIGHT = "a\na c\nAda Brill\nmore than 300\nMonday\n2 1 3\n1a 2b\n3\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aSet() throws IOException {
        try (InputStream set = PlainPlayTest.class.getResourceAsStream("bridge.json")) {
            Files.write(folder.resolve("bridge.json"), set.readAllBytes());
        }
    }

    private Cli.Ran play(String typed, String... options) {
        String[] args = new String[4 + options.length];
        List.of("play", "bridge.json", "--seed=1", "--no-generate").toArray(args);
        System.arraycopy(options, 0, args, 4, options.length);
        return new Cli(folder).fed(typed, args);
    }

    @Test
    void everyFormIsAnsweredInText() {
        Cli.Ran ran = play(RIGHT + "q\n");
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("\nScore: 8 of 8 (100 %)\n"), ran.out());
        assertTrue(ran.out().endsWith("\nNothing was missed.\na to be asked all again, l for the list, q to quit: \n"));
    }

    @Test
    void aQuestionShowsWhatToType() {
        String out = play("q\n").out();
        assertEquals("""
            Bridge opens
            Type ? for help, q to stop. Every answer is kept at once.

            Question 1 of 8
            Who opened the Stone Bridge?
              A. Mayor Ada Brill
              B. The police
              C. A flood
            Letter:\s

            Stopped after 0 of 8 questions, 0 right. All answers are kept; start again to go on.
            """, out);
    }

    @Test
    void aWrongOptionGetsItsReasonWhereItComesFromAndTheProof() {
        String out = play("B\nq\n").out();
        assertTrue(out.contains("""
            Letter:\s
            You answered: The police
            Wrong. The police spoke of the crowd.
            The answer: Mayor Ada Brill
            What you chose comes from: “More than 300 people came, the police said.”
            The article says: “Mayor Ada Brill opened the Stone Bridge on Monday.”
            She is the mayor.

            Question 2 of 8
            """), out);
    }

    @Test
    void whatIsNoAnswerIsAskedAgainWithTheWayToSayIt() {
        String out = play("z\n\na b\n2\nb d\n/skip\n/s\n\n/s\n/s\n1 1 2\n/s\n1a\ns\nsix\n6\n3\n")
                .out();
        assertTrue(out.contains("Type a letter from A to C.\n"), out);
        assertTrue(out.contains(
                "Nothing was typed. Type the letter of one option, or its number. Or s to skip, q to stop.\n"));
        assertTrue(out.contains("Choose one only.\n"));
        assertTrue(out.contains("You answered: The police\n"));
        assertTrue(out.contains("Type a letter from A to C, or several with blanks between.\n"));
        assertTrue(out.contains("Type the numbers 1 to 3 in the right order, each once, such as 2 1 3.\n"));
        assertTrue(out.contains("Type for each number its letter, such as 1b 2a.\n"));
        assertTrue(out.contains("Type the number of the sentence, 1 to 5.\n"));
        assertTrue(out.contains("Score: 1 of 8 (13 %)\n"), out);
    }

    @Test
    void endOfInputStopsAndTheNextRunGoesOnThere() {
        Cli.Ran first = play("b\na c\n");
        assertEquals(0, first.code());
        assertTrue(first.out()
                .endsWith("Stopped after 2 of 8 questions, 1 right. All answers are kept; start again to go on.\n"));
        String second = play("yes\nAda Brill\n").out();
        assertTrue(
                second.startsWith("Bridge opens\nYou answered 2 of 8 questions before. Go on there? yes or no: \n"),
                second);
        assertTrue(second.contains("\nQuestion 3 of 8\n"), second);
        assertTrue(second.endsWith(
                "Stopped after 3 of 8 questions, 2 right. All answers are kept; start again to go on.\n"));
    }

    @Test
    void aSessionNotGoneOnWithBeginsAnew() {
        play("b\n");
        assertTrue(play("no\n").out().contains("\nQuestion 1 of 8\n"));
    }

    @Test
    void anAnswerJustGivenCanBeTakenBack() {
        String out = play("b\nu\na\nq\n").out();
        assertTrue(out.contains("Taken back.\n\nQuestion 1 of 8\n"), out);
        assertTrue(
                out.endsWith("Stopped after 1 of 8 questions, 1 right. All answers are kept; start again to go on.\n"));
        assertTrue(play("no\nu\n").out().contains("There is no answer just given to take back.\n"));
    }

    @Test
    void retryGivesHintsAndSecondTries() {
        String out = play("h\nb\nh\na\nq\n", "--behaviour", "retry").out();
        assertTrue(out.contains("Hint: It was one person.\n"), out);
        assertTrue(out.contains("Wrong. The police spoke of the crowd.\nTry again (2 tries left), or h for a hint.\n"));
        assertTrue(out.contains("Hint: She holds an office.\n"));
        assertTrue(out.contains("Right."));
    }

    @Test
    void anExamShowsNothingBeforeItIsHandedInAndAnswersCanBeChanged() {
        String out = play("b\na c\nf\ns\ns\ns\ns\ns\ns\n1\na\n/e\nyes\nq\n", "--behaviour", "exam")
                .out();
        String before = out.substring(0, out.indexOf("Score: "));
        String exam = before.substring(0, before.lastIndexOf("Hand in?"));
        assertTrue(exam.contains("You answered: The police\nKept.\n"), out);
        assertTrue(exam.contains("Question 3 of 8, flagged\n"), out);
        assertTrue(exam.contains("Without an answer: 3, 4, 5, 6, 7, 8.\nFlagged: 3.\n"), out);
        assertTrue(exam.contains("Your answer so far: The police\n"), out);
        assertTrue(!exam.contains("Wrong.") && !exam.contains("The article says"), exam);
        assertTrue(before.contains("Not answered. The answer: Monday\n"), out);
        assertTrue(out.contains("Score: 2 of 8 (25 %)\n"), out);
    }

    @Test
    void certaintyIsAskedAndMarked() {
        String out = play("a\nsure\n3\nb\n1\nq\n", "--certainty").out();
        assertTrue(out.contains("How certain? 1 low, 2 middle, 3 high: \n"), out);
        assertTrue(out.contains("Type 1, 2 or 3. A wrong answer costs 0, 2 or 6, a right one earns 1, 2 or 3.\n"), out);
    }

    @Test
    void theArticleCanBeReadAndAnObjectionKept() {
        String out = play("r\nb\nm\nthey did\nq\n").out();
        assertTrue(
                out.contains("Bridge opens\n\nMayor Ada Brill opened the Stone Bridge on Monday. More than 300"), out);
        assertTrue(out.contains("Why is your answer “The police” right? \nKept for the teacher.\n"), out);
    }

    @Test
    void withoutANameTheSetsAreListedToChooseFrom() throws IOException {
        Files.createDirectories(folder.resolve("package/questions"));
        Files.move(folder.resolve("bridge.json"), folder.resolve("package/questions/bridge.json"));
        Cli cli = new Cli(folder).withHome(folder.resolve("package"));
        String out = cli.fed("2\n1\nq\n", "play", "--no-generate").out();
        assertTrue(out.startsWith("""
            Readback: what do you want to be asked about?
              1. The Stone Bridge (8 questions)
            Number, or q to quit:\s
            Type a number from 1 to 1, or q.
            """), out);
        assertTrue(out.contains("Question 1 of 8"), out);
        assertEquals(
                "bridge\t8 questions\tThe Stone Bridge\n",
                cli.run("play", "--list").out());
        assertTrue(cli.fed("q\n").out().startsWith("Readback: what do you want"), "readback alone");
    }

    @Test
    void whatIsDueIsReviewedAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("package/questions"));
        Files.copy(folder.resolve("bridge.json"), folder.resolve("package/questions/bridge.json"));
        Cli cli = new Cli(folder).withHome(folder.resolve("package"));
        assertEquals("Nothing is due today.\n", cli.run("play", "--due").out());
        play("b\na c\nq\n");
        String later = cli.at("2027-01-25T09:30:00Z")
                .fed("a\n", "play", "--due", "--seed=1")
                .out();
        assertTrue(later.startsWith("2 due for review.\n"), later);
        assertTrue(later.contains("Question 2 of 2"), later);
    }

    @Test
    void whatIsNotThereIsNamed() {
        Cli.Ran ran = new Cli(folder).run("play", "brigde");
        assertEquals(
                "readback: brigde: there is no such file, and no set of this name. Those there are: readback play"
                        + " --list\n",
                ran.err());
        assertEquals(1, ran.code());
        assertEquals(2, play("", "--behaviour", "sleepy").code());
        assertEquals(2, play("", "--time-limit", "ten").code());
    }
}
