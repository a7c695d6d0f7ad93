package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Question;
import readback.question.SpeechWeight;
import readback.question.english.Basis;

/** Not too small to ask: enough said in the stem, no count of one, no small talk ("I have a teenager and a puppy"). */
public final class WorthAsking implements Gate {

    @Override
    public String id() {
        return "trivia";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        int words = Parts.unquoted(draft.stem()).split(" ").length;
        int least = draft.kind().equals("who-is") ? 4 : 5;
        if (words < least && !draft.stem().contains("“")) {
            return Optional.of("The stem says too little.");
        }
        if (SpeechWeight.isEmpty(basis, draft)) {
            return Optional.of("What is said tells too little.");
        }
        boolean one = draft.kind().equals("how-many") && draft.key().shown().matches("(?i)(one|a|an|1|no|zero)");
        return one ? Optional.of("A count of one is not worth asking.") : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday and went.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "Who went?", "Margaret Dawson"));
    }
}
