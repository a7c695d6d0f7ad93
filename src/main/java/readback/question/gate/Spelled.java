package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Printed;

/** Names and capitals stand in a question as the article prints them. */
public final class Spelled implements Gate {

    @Override
    public String id() {
        return "spelled";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        return Printed.of(basis)
                .misspelt(draft.stem())
                .map(w -> "The article does not write “" + w + "” inside a sentence.");
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Health companies grow in Bristol. The shop of Corvane was closed by Brandt-Ellery Tools on Friday.";
        return List.of(
                GateCase.fails(text, "Who said that Health companies grow in Bristol?", "Corvane"),
                GateCase.fails(text, "When was the shop of corvane closed?", "Friday"),
                GateCase.fails(text, "Where does Brandt Ellery close shops?", "Bristol"),
                GateCase.passes(text, "Who said: “Health companies grow in Bristol”?", "Corvane"),
                GateCase.passes(text, "When did Brandt-Ellery’s men close the shop of Corvane?", "Friday"));
    }
}
