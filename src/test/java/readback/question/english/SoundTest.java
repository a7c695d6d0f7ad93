package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.SharedEngine;
import readback.text.Sentence;
import readback.text.Token;

class SoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The builders of Bristol opened the bridge on Monday.|opened|true",
                "Neither had any part in the design of the bridge.|had|false",
                "Few people in Bristol crossed the bridge.|crossed|false",
                "No builder in Bristol crossed the bridge.|crossed|false",
                "The council denied a rumour that the bridge had cracked.|cracked|false",
                "Margaret Dawson hopes that the bridge will open.|open|true",
            })
    void clauseIsAskedAboutOnlyWhenItMaySafelyBeCutOut(String text, String verb, boolean sound) {
        Sentence sentence = SharedEngine.analyse(text).sentences().get(0);
        int root = sentence.tokens().stream()
                .filter(t -> t.text().equals(verb))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        assertEquals(sound, Clause.at(sentence, root).isPresent());
    }
}
