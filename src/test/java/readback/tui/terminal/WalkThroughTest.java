package readback.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.tui.Effect;
import readback.tui.FakeShell;
import readback.tui.Fixtures;
import readback.tui.event.Size;
import readback.tui.page.HomePage;

/** Someone takes a whole quiz, from the first start to the results, through the real loop and the real terminal class. */
class WalkThroughTest {

    @Test
    void aWholeQuizFromTheFirstStartToTheResultsWithTheWindowChangingOnTheWay() throws IOException {
        FakeShell shell = new FakeShell();
        Rig rig = new Rig(new Size(80, 24), shell, HomePage.first(Fixtures.shelf(true)));
        Vt vt = rig.vt;
        vt.await("Is this your first time?");
        rig.send("\r");
        vt.await("Who said that the council had known");
        rig.send("\r");
        vt.await("Choose an answer first: a–d or the arrows.");
        rig.send("\u001b[B\u001b[B");
        vt.await("› B  Ada Quill");
        rig.send("\r");
        vt.await("✗ Not right");
        assertTrue(
                vt.text().contains("▌ The proof") && vt.text().contains("┆ Where your answer comes from"), vt.text());
        rig.send("\r");
        vt.await("Which of these happened after the storm?");
        rig.send("ac\r");
        vt.await("✓ Right");
        rig.send("\r");
        vt.await("Who is the harbour master of Velmora?");
        rig.resize(new Size(40, 12));
        vt.await("Storm in Velmora                   3/8");
        rig.send("\u001b[200~Ada\nQuill\u001b[201~");
        vt.await("› Ada Quill");
        rig.resize(new Size(160, 50));
        vt.await("wide", t -> t.contains("› Ada Quill") && t.contains("│"));
        rig.send("\r");
        vt.await("✓ Right");
        rig.send("\r");
        vt.await("How many boats sank?");
        rig.send("fifty-seven\r");
        vt.await("✓ Right");
        rig.send("\r");
        vt.await("On which day did the harbour reopen?");
        rig.resize(new Size(80, 24));
        vt.await("middle", t -> t.contains("On which day") && !t.contains("│"));
        rig.send("\u0013");
        vt.await("– Skipped");
        rig.send("\r");
        vt.await("Put these in the order");
        vt.await("First at the top");
        rig.send("\u001b[F");
        rig.send("\r");
        vt.await("Not right", t -> t.contains("right") && t.contains("(you:"));
        rig.send("\r");
        vt.await("Who said what?");
        rig.send("cac");
        vt.await("3 [C]");
        rig.send("\r");
        vt.await("✓ Forty metres of stone were lost – Ada Quill");
        rig.send("\r");
        vt.await("Mark the sentence that says what the repairs cost.");
        rig.send("jjj");
        vt.await("“Repairs will take until autumn");
        rig.send("\r");
        vt.await("Enter results");
        rig.send("\r");
        vt.await("5 of 8 right", t -> t.contains(" of 8 right") && t.contains("To look at again"));
        vt.await("5 days in a row");
        rig.send("w");
        vt.await("Written to ~/velmora.txt.");
        rig.send("q");
        vt.await("Go on: Troops leave Kazakhstan");
        rig.send("q");
        rig.join();
        assertNull(rig.failure.get());
        assertTrue(vt.clean());
        assertEquals(List.of(), vt.unknown());
        long saved = shell.done.stream().filter(e -> e instanceof Effect.Save).count();
        assertEquals(8, saved, "every answer was given to the journal once");
    }
}
