package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static readback.extract.EntityLists.aliases;
import static readback.extract.EntityLists.entity;
import static readback.extract.EntityLists.nominals;
import static readback.extract.EntityLists.pronouns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;

class EntitiesTest {

    @Test
    void oneSurnameWithTitleIsTheFullNameBefore() {
        assertEquals(
                List.of("Marta Ilves, Ilves"),
                aliases("Marta Ilves opened the bridge. Ms. Ilves then left. Ilves’s deputy stayed."));
    }

    @Test
    void spellingsOfOneLongNameAreOnePerson() {
        assertEquals(
                List.of("Karel Dossimov, Dosimov"),
                aliases("Karel Dossimov, a lawyer, went home. Mr. Dosimov was tired."));
    }

    @Test
    void shortNamesThatDifferAreTwoPeople() {
        assertEquals(List.of("Ana Rossi", "Ben Rosso"), aliases("Ana Rossi met Ben Rosso in the evening."));
    }

    @Test
    void twoPeopleWithOneSurnameStayTwo() {
        assertEquals(
                List.of("Peter Hallam, Hallam", "Susan Hallam, Hallam"),
                aliases("Peter Hallam met Susan Hallam at noon. Mr. Hallam sang. Mrs. Hallam danced."));
    }

    @Test
    void aSurnameBeforeTheFullNameIsTheSamePerson() {
        assertEquals(
                List.of("Gordon Pryce, Pryce"),
                aliases("Mayor Pryce opened the fair. Later Gordon Pryce gave a speech."));
    }

    @Test
    void anAcronymIsItsLongForm() {
        assertEquals(
                List.of("Northern Rivers Trust, NRT"),
                aliases("The Northern Rivers Trust bought the land. The NRT will plant trees there."));
    }

    @Test
    void usualOtherNamesAreTheSameBody() {
        assertEquals(
                List.of("Volkswagen, VW", "Dresden"),
                aliases("VW will close its plant in Dresden. Volkswagen has made cars there since 2001."));
    }

    @Test
    void bodiesNamedLikeWordsAreKnown() {
        assertEquals(
                List.of("General Motors, GM", "Help the Aged"),
                aliases(
                        "GM said it would recall vans. General Motors has had three recalls. Help the Aged was worried."));
        assertEquals(
                List.of("Anna Motors"), aliases("They help the aged and save the children, General Anna Motors said."));
    }

    @Test
    void aClubIsCalledByItsLastWordEvenBeforeItsFullName() {
        assertEquals(
                List.of("Leicester City, City", "Rovers"),
                aliases("City beat Rovers on Saturday. Leicester City had not won in five games."));
        assertEquals(List.of("Mexico City"), aliases("They moved to Mexico City in May."));
    }

    @Test
    void twoBodiesOneOfWhichIsNamedAloneAreNotOne() {
        assertEquals(
                List.of("Amnesty International", "Human Rights Watch"),
                aliases("Amnesty International and Human Rights Watch condemned the sentence."
                        + " Human Rights Watch said the judge had erred."));
    }

    @Test
    void spellingsFromAnotherScriptAreOneGivenName() {
        assertEquals(
                List.of("Aleksandr Lukin, Alexander Lukin"),
                aliases("Aleksandr Lukin said the talks were useful. Alexander Lukin will leave next week."));
    }

    @Test
    void aNicknameInQuotationMarksBelongsToTheName() {
        assertEquals(
                List.of("Robert “Bobby” Lindqvist, Lindqvist, Bobby"),
                aliases("Robert “Bobby” Lindqvist won the race. Lindqvist is 34."));
    }

    @Test
    void aNicknameAloneIsTheSamePerson() {
        assertEquals(
                List.of("Dwayne \"The Rock\" Johnson, Johnson, Rock, The Rock"),
                aliases("Dwayne \"The Rock\" Johnson will star. Johnson signed on Friday. The Rock was excited."));
    }

    @Test
    void aJudgeIsNotHisCourt() {
        assertEquals(
                List.of("Frank Nervo, Nervo"),
                aliases(
                        "Manhattan Supreme Court Justice Frank Nervo rejected the argument. Nervo did so in a ruling."));
    }

    @Test
    void initialsOfThreeNamesAreThePerson() {
        assertEquals(
                List.of("Arthur B. Colm, Colm, ABC", "Dora Lund"),
                aliases("Arthur B. Colm met Dora Lund. Colm was 46. ABC had been president for three years."));
    }

    @Test
    void shortFormsOfGivenNamesAreOnePerson() {
        assertEquals(
                List.of("William Harker, Bill Harker, Harker"),
                aliases(
                        "William Harker was released on Monday. Bill Harker had spent two years in jail. Harker cried."));
    }

    @Test
    void otherInitialsAreAnotherPerson() {
        assertEquals(
                List.of("George W. Bush", "George H. W. Bush"),
                aliases("George W. Bush wrote the foreword. It praises his father, George H. W. Bush."));
    }

    @Test
    void theFirstOfACoupleHasTheSurnameToo() {
        Analysis analysis = SharedEngine.analyse(
                "Nikos and Eleni Pappas own the hotel. Mr Pappas cooks. Mrs Pappas greets guests.");
        assertEquals(
                List.of("Nikos, Pappas", "Eleni Pappas, Pappas"),
                analysis.entities().stream()
                        .map(e -> String.join(", ", e.aliases()))
                        .toList());
    }

    @Test
    void sirGoesWithTheGivenName() {
        assertEquals(
                List.of("Keith Marlow, Keith, Marlow"),
                aliases("Sir Keith Marlow founded the school. Sir Keith died in 1988. Marlow left it his house."));
    }

    @Test
    void ranksOfThePoliceAreTitles() {
        assertEquals(
                List.of("Mark Lowe, Lowe"),
                aliases("Detective Sergeant Mark Lowe gave evidence. DS Lowe found the knife. Insp Lowe has retired."));
    }

    @Test
    void whatIsOfSomethingIsTurnedRound() {
        assertEquals(
                List.of("Department of Justice, Justice Department"),
                aliases("The Department of Justice opened an inquiry. The Justice Department declined to comment."));
    }

    @Test
    void aBodyIsCalledByItsNounWithACapital() {
        assertEquals(
                List.of("Bank of England, Bank"),
                aliases("The Bank of England raised rates. The Bank said inflation was too high."));
    }

    @Test
    void aChurchIsNotItsCreed() {
        assertEquals(
                List.of("Church of Velism", "Velism"),
                aliases("The Church of Velism was attacked on Monday. Critics call Velism a cult."));
    }

    @Test
    void twoBanksAreNotTheBank() {
        assertEquals(
                List.of("Bank of England", "Bank of Japan", "Bank"),
                aliases("The Bank of England met the Bank of Japan. The Bank said inflation was too high."));
    }

    @Test
    void whatAMinisterIsOverIsNoBody() {
        assertEquals(
                List.of("Grant Shaw, Shaw"), aliases("Defence Secretary Grant Shaw flew home. Mr Shaw was tired."));
    }

    @Test
    void anAcronymIsKnownWhereverItStands() {
        assertEquals(
                List.of("Ministry of Defence, MoD"),
                aliases("Ministry of Defence officials met. The Ministry of Defence lost a plane. The MoD will look."));
    }

    @Test
    void aCapitalIsNotItsCountry() {
        assertEquals(List.of("Oslo", "Norway"), aliases("Oslo said that Norway would wait."));
    }

    @Test
    void rolesAreCollected() {
        Analysis analysis = SharedEngine.analyse(
                "Elena Marsh, a marine biologist, met Prime Minister Tomas Reed. Marsh is an expert on whales.");
        assertEquals(
                List.of("a marine biologist", "an expert on whales"),
                entity(analysis, "Elena Marsh").roles());
        assertEquals(List.of("Prime Minister"), entity(analysis, "Tomas Reed").roles());
    }

    @Test
    void aDescriptionTakesUpThePersonWithThatRole() {
        assertEquals(
                Set.of("the biologist → Elena Marsh"),
                nominals("Elena Marsh, a marine biologist, met Tomas Reed, a farmer. The whales, the biologist said,"
                        + " were gone."));
    }

    @Test
    void aMinistryIsTheOneThatWasNamed() {
        assertEquals(
                Set.of("the ministry → Ministry of Transport"),
                nominals("The Ministry of Transport closed the road. Later the ministry opened it."));
    }

    @Test
    void anUnnamedSpokesmanIsNobodyElse() {
        Analysis analysis = SharedEngine.analyse(
                "A spokesman for Anders Holt said the talks had failed. He said they would not resume.");
        assertEquals(Set.of(), pronouns(analysis));
    }

    @Test
    void pronounsGoByGender() {
        Analysis analysis =
                SharedEngine.analyse("Mary Oduya met Peter Hallam on Monday. She gave him a book. He thanked her.");
        assertEquals(
                Set.of("She → Mary Oduya", "him → Peter Hallam", "He → Peter Hallam", "her → Mary Oduya"),
                pronouns(analysis));
    }

    @Test
    void aPronounTakesUpTheSubjectOfTheSentenceBefore() {
        Analysis analysis =
                SharedEngine.analyse("Paula Stone, a clerk, read a letter to the court. “He was cold,” she said."
                        + "\n\nThe lawyer, Max Hood, said his client was sorry. He said she had blamed a colleague, Ann Lowe."
                        + "\n\nMs Lowe, who was sent home for a month before she was cleared, was in court on Friday. Outside, she"
                        + " said she was tired.");
        int last = analysis.article().text().lastIndexOf("\n");
        assertEquals(
                Set.of("Ann Lowe"),
                analysis.mentions().stream()
                        .filter(m -> m.span().start() > last)
                        .map(m -> analysis.entity(m.entity()).name())
                        .collect(Collectors.toSet()));
    }
}
