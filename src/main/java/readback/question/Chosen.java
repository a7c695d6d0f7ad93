package readback.question;

import java.util.List;

/** What the chooser took, and what it left with the reason. */
record Chosen(List<Question> questions, List<Dropped> dropped) {}
