package readback.question.kind;

import java.util.List;
import readback.question.QuestionKind.Example;

/** What must and must not be asked of who said something. */
final class WhoSaidExamples {

    static final List<Example> ALL = List.of(
            new Example(
                    "Margaret Dawson, the mayor of Bristol, said on Monday that the Avon bridge would open in June."
                            + " “Such a bridge has its high price and nobody should forget it,” the mayor added.",
                    List.of(
                            "Who said that the Avon bridge would open in June? => Margaret Dawson",
                            "Who said: “Such a bridge has its high price and nobody should forget it”? => Margaret"
                                    + " Dawson"),
                    List.of("Who said that it")),
            new Example(
                    "Margaret Dawson, the mayor of Bristol, met Helen Carter, an engineer. Dawson said the Avon"
                            + " bridge was ugly in a letter that was later leaked to the press.",
                    List.of("Whose letter was later leaked to the press? => Margaret Dawson"),
                    List.of()),
            new Example(
                    "Margaret Dawson, the mayor of Bristol, opened the bridge. Dawson called the Avon bridge “a"
                            + " victory for arithmetic over fear”. Helen Carter, an engineer, said it was “a joke"
                            + " without a punchline”.",
                    List.of(
                            "Who called the Avon bridge “a victory for arithmetic over fear”? => Margaret Dawson",
                            "Who used the words “a joke without a punchline”? => Helen Carter"),
                    List.of("said that it", "said it was")),
            new Example(
                    "Margaret Dawson, the mayor of Bristol, urged the drivers of Bristol to be" + " patient.",
                    List.of("Who urged the drivers of Bristol to be patient? => Margaret Dawson"),
                    List.of()),
            new Example(
                    "Some nurses said they had never seen such a crowd in Bristol. A report by the county"
                            + " found that the Avon bridge was too narrow for buses. The company said it was"
                            + " glad about the price of oranges. Moscow said that Russian ships would stay in the"
                            + " harbour of Bristol.",
                    List.of("Who said that Russian ships would stay in the harbour of Bristol? => Moscow"),
                    List.of("oranges", "too narrow")),
            new Example(
                    "Peter Wells met the mayor of Bristol. “I sent them three pictures of the bridge in August and got"
                            + " a number,” the 38-year-old lorry driver said.",
                    List.of(),
                    List.of("lorry driver")),
            new Example(
                    "The bridge of Bristol was closed. The Welsh government said that its first concern was"
                            + " getting the drivers of Bristol home.",
                    List.of("Which body said that its first concern was getting the drivers of Bristol home?"
                            + " => the Welsh government"),
                    List.of("Who said that its")),
            new Example(
                    "The singer Helen Carter has died. Joris Carter, her brother, said that she died at home in"
                            + " Bristol on Friday after a short illness. Peter Wells, a doctor, said that three"
                            + " cases in Bristol were being tested but denied that there was an outbreak.",
                    List.of(),
                    List.of("said that she died", "Who said that three cases in Bristol were being tested but denied")),
            new Example(
                    "Margaret Dawson, the mayor of Bristol, said on Monday that the figure was too high for a county with"
                            + " so few drivers. But James Porter, of the Cardiff ferry, said that was nonsense from a"
                            + " council without a plan. Helen Carter, an engineer, told reporters she thought the figure"
                            + " was right and the timetable wrong.",
                    List.of(
                            "Whose name is missing from the sentence “_____ said on Monday that the figure was too high for"
                                    + " a county with so few drivers”? => Margaret Dawson",
                            "Whose name is missing from the sentence “_____ told reporters she thought the figure was right"
                                    + " and the timetable wrong”? => Helen Carter"),
                    List.of("nonsense")),
            new Example(
                    "A survey of 118 firms by the Bristol Port Council suggested that the trade of the county was down by"
                            + " a third. Her brother, Joris Carter, said she had died at home in Bristol on Friday after"
                            + " the storm.",
                    List.of(),
                    List.of("suggested", "she had died")),
            new Example(
                    "Helen Carter, an engineer, came to Bristol. Anyone who lives near the bridge of Bristol need do nothing,"
                            + " Carter said, but drivers should ring the council. James Porter, who denied that, saying the"
                            + " bridge of Bristol was safe in a storm, is a baker.",
                    List.of(
                            "Whose name is missing from the sentence “Anyone who lives near the bridge of Bristol need do"
                                    + " nothing, _____ said, but drivers should ring the council”? => Helen Carter"),
                    List.of("nothing but", "denied that")),
            new Example(
                    "Kestrel Board cuts its forecast for Bristol. Kestrel Board said its sales in Bristol had dropped to 38"
                            + " million euros in spring. Kestrel Board makes paper. Kestrel Board has a mill. Helen Carter,"
                            + " an engineer, said: “I sold my late husband’s boat to the council of Bristol in March.”",
                    List.of(
                            "Who said: “I sold my late husband’s boat to the council of Bristol in March”? => Helen Carter"),
                    List.of("its sales", "said its sales")),
            new Example(
                    "Peter Wells, a rower from Bristol, was critical of the council. He stopped short of calling for James"
                            + " Porter to go. “The council of Bristol has sold the boats and the clubhouse,” he said.",
                    List.of(),
                    List.of("=> James Porter")),
            new Example(
                    "The storm in Bristol was the third in a war that killed 12,000 people, according to the Bristol Port"
                            + " Council, and drove 9,000 families of Kent from their homes.",
                    List.of(),
                    List.of("said that the storm")),
            new Example(
                    "The mayor praised the “brave” drivers of Bristol. The drivers were glad.",
                    List.of(),
                    List.of("brave")),
            new Example(
                    "Fiona Marlow, the mayor, met Derek Marlow, the owner of the Cardiff ferry. Marlow denied that"
                            + " the Cardiff ferry was for sale. Peter Wells, a bus driver, waited for Helen"
                            + " Carter. The driver of the ferry, Tom Birch, a cousin, came later. “They were not"
                            + " glad about the price of oranges,” he said.",
                    List.of(),
                    List.of("for sale", "oranges")),
            new Example(
                    "Peter Wells, a bus driver, said he had never liked the old bridge. Helen Carter vowed to"
                            + " repaint the Cardiff tunnel in autumn. Ruth Marlow denied having sold the Cardiff"
                            + " ferry. James Porter did not say why Church Street"
                            + " was closed.",
                    List.of(
                            "Who said that he had never liked the old bridge? => Peter Wells",
                            "Who denied having sold the Cardiff ferry? => Ruth Marlow",
                            "Who vowed to repaint the Cardiff tunnel in autumn? => Helen Carter"),
                    List.of("James Porter", "Church Street")));

    private WhoSaidExamples() {}
}
