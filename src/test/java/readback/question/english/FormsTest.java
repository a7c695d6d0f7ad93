package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void itSaysWhatStringMatchesSays() {
        List<String> words =
                List.of("", "aux", "auxx", "cop", "nsubj:pass", "AN", "an", "a", "det", "detx", "det\nx", "de", "a|b");
        List<String> expressions =
                List.of("aux|cop", "nsubj|nsubj:pass", "(?i)an?|one", "det.*|cop", "cop|det.*|an", "a|", "", "x+");
        for (String expression : expressions) {
            for (String word : words) {
                assertEquals(word.matches(expression), Forms.is(word, expression), word + " by " + expression);
                assertEquals(word.matches(expression), Forms.is(word, expression), "the second time");
            }
        }
    }

    @Test
    void wordsAreRunsOfLettersAndNumbers() {
        assertEquals(Bag.of("The bridge, the bridges"), Bag.of("bridge"));
        assertEquals(java.util.Set.of("2019", "tunnel", "sorra"), Bag.of("Sorra’s 2019 tunnel!"));
    }
}
