package readback.extract;

import java.util.List;

/** What the statement rule must and must not find by the grammar of the clause that says it: fronted, purpose, passive, set off. */
final class SayingExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "Arguing that the evidence was thin, defence lawyer Pia Storm asked the judge to dismiss the case.",
                    "Pia Storm | Arguing | the evidence was thin (indirect, claimed)",
                    "Pia Storm | asked | the judge to dismiss the case (indirect, claimed)"),
            RuleExample.finds(
                    "Warning that “time is short,” the secretary general, Mirela Popa, asked members for 40 million"
                            + " dollars.",
                    "Mirela Popa | Warning | time is short (direct, claimed)",
                    "Mirela Popa | asked | members for 40 million dollars (indirect, claimed)"),
            RuleExample.finds(
                    "Calling the verdict “a disgrace,” Maria Bell said that the family would appeal.",
                    "Maria Bell | said | the family would appeal (indirect, planned)"),
            RuleExample.not("Dubbed the “Iron Duchess,” she ruled the island for 30 years.", "ruled"),
            RuleExample.not("Saying nothing, Maria Bell left the court. Adding salt, Piet Corran stirred the soup."),
            RuleExample.finds(
                    "The company pulled the toy from shops, warning of a risk of choking.",
                    "<The company> | warning | of a risk of choking (indirect, claimed)"),
            RuleExample.not("The shop sold flags, bells, a ruling of the court and a warning of old."),
            RuleExample.finds(
                    "Bakary Touré rang the station to say that he had found the dog.",
                    "Bakary Touré | say | he had found the dog (indirect, claimed)"),
            RuleExample.finds(
                    "The Treasury was forced to admit that its forecast had been wrong.",
                    "Treasury | admit | its forecast had been wrong (indirect, claimed)"),
            RuleExample.finds(
                    "The mayor used the meeting to accuse the board of hiding the report.",
                    "<The mayor> | accuse | the board of hiding the report (indirect, claimed)"),
            RuleExample.not("Piet Corran did not ring the station to say that the dog was found."),
            RuleExample.not("Piet Corran wants to say that the dog was found, and went out to tell nobody."),
            RuleExample.finds(
                    "The prime minister will tell voters that the age of easy money is over.",
                    "<The prime minister> | tell | the age of easy money is over (indirect, planned)"),
            RuleExample.finds(
                    "Parents were told by the school that the trip had been cancelled.",
                    "<the school> | told | the trip had been cancelled (indirect, claimed)"),
            RuleExample.finds(
                    "The claims were rejected on Friday by the embassy.",
                    "<the embassy> | rejected | The claims (indirect, denied, time: Friday)"),
            RuleExample.finds(
                    "Two officers were accused by the opposition of planting evidence.",
                    "<the opposition> | accused | Two officers / of planting evidence (indirect, claimed)"),
            RuleExample.not(
                    "Ms. Tran was quoted by the agency as saying that the factory was safe.",
                    "<the agency>",
                    "| quoted"),
            RuleExample.not("Parents were told that the trip had been cancelled by the school.", "told"),
            RuleExample.finds(
                    "Joanna Mills, who said she had paid for the seats in advance, was turned away at the gate.",
                    "Joanna Mills | said | she had paid for the seats in advance (indirect, claimed)"),
            RuleExample.finds(
                    "Its chairman, Victor Lund, who has denied any wrongdoing, resigned in March.",
                    "Victor Lund | denied | any wrongdoing (indirect, denied)"),
            RuleExample.finds(
                    "Protesters were met by Ana Petrov, the governor, who promised to read their letter and then said"
                            + " that the mine would open anyway.",
                    "Ana Petrov | promised | to read their letter (indirect, planned)",
                    "Ana Petrov | said | the mine would open anyway (indirect, claimed)"),
            RuleExample.finds(
                    "Piet Corran told the court he had never been to Malmö.",
                    "Piet Corran | told | he had never been to Malmö (indirect, claimed)"),
            RuleExample.finds(
                    "The union said that its members were exhausted and demanded that the night shift be ended.",
                    "<The union> | said | its members were exhausted (indirect, claimed)",
                    "<The union> | demanded | the night shift be ended (indirect, claimed)"),
            RuleExample.finds(
                    "More than half of those asked said that they no longer trusted the police.",
                    "<More than half of those> | said | they no longer trusted the police (indirect, claimed)"),
            RuleExample.finds(
                    "The bridge must be rebuilt from the ground up, concluded the commission.",
                    "<the commission> | concluded | The bridge must be rebuilt from the ground up (indirect, claimed)"),
            RuleExample.finds(
                    "That, says Ingrid Dahl of the University of Bergen, is the optimistic view.",
                    "Ingrid Dahl | says | That / is the optimistic view (indirect, claimed)"),
            RuleExample.finds(
                    "What Anna Lind said was that the fighting had stopped.",
                    "Anna Lind | said | the fighting had stopped (indirect, claimed)"),
            RuleExample.not("Anna Lind neither admitted nor denied that she had met the lobbyist."),
            RuleExample.not("The storm claimed 14 lives and left 3,000 people without power."),
            RuleExample.not("Anna Lind pointed to the door. The lawyers argued for two hours in the corridor."),
            RuleExample.finds(
                    "Anna Lind pointed to a decision of the court.",
                    "Anna Lind | pointed to | a decision of the court (indirect, claimed)"));

    private SayingExamples() {}
}
