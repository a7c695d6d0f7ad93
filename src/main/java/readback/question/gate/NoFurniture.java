package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Basis;

/** Not about page furniture: captions, bylines, share lines, newsletters. */
public final class NoFurniture implements Gate {

    @Override
    public String id() {
        return "furniture";
    }

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?=[rsncpiflat])\\b(read more|subscribe|sign up|newsletter|click here|photograph:|photo:|image:|file"
                    + " photo|copyright (\\d|by)|all rights reserved|leave a reply|related (posts|stories)|share"
                    + " this|follow us|correspondent for|contributed to this report|this article)\\b");

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        boolean found = FURNITURE.matcher(draft.stem()).find()
                || FURNITURE.matcher(Parts.evidence(draft, basis)).find();
        return found ? Optional.of("It asks about the page, not the article.") : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text = "The bridge opened on Monday. Sign up for our newsletter today.";
        return List.of(
                GateCase.passes(text, "When did the bridge open?", "Monday"),
                GateCase.fails(text, "When can readers sign up for the newsletter?", "today"));
    }
}
