package readback.extract;

import java.util.List;

/** Whose statement it is, where the speaker is only described or meant, or the grammar has lost him. */
final class SpeakerExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "Mary Ogden wrote to the council. Lindqvist-Moore is more cautious, pointing out that Hale did not"
                            + " move until 1969, but she accepts that nobody has a better theory.",
                    "Lindqvist-Moore | accepts | nobody has a better theory (indirect, claimed)"),
            RuleExample.finds(
                    "“I saw it go,” said Tomasz Wilk.\n\n“It was loud,” the 38-year-old lorry driver said.",
                    "Tomasz Wilk | said | It was loud (direct, claimed)"),
            RuleExample.finds(
                    "The pilot, Erik Dahl, 29, survived. His mother said he was well. The 29-year-old said he would fly"
                            + " again.",
                    "Erik Dahl | said | he would fly again (indirect, planned)"),
            new RuleExample(
                    "Pilar Ugarte thinks that Ernesto Bianchi kept the film.\n\nBianchi’s granddaughter, Norma, came"
                            + " to the archive. The 80-year-old says that he stole it.",
                    List.of(),
                    List.of("Pilar Ugarte | says")),
            RuleExample.finds(
                    "Democrats attacked the plan on Monday. They said it would cost jobs.",
                    "Democrats | said | it would cost jobs (indirect, planned)"),
            RuleExample.finds(
                    "A judge in Leeds has thrown out the claim. Justice Helen Moss ruled on Monday. The judge said the"
                            + " workers had waited too long.",
                    "Helen Moss | said | the workers had waited too long (indirect, claimed)"),
            RuleExample.finds(
                    "The company Halden Foods closed its plant in Ayr. It said the site had lost money for years.",
                    "Halden Foods | said | the site had lost money for years (indirect, claimed)"),
            RuleExample.finds(
                    "Agrova, a Lithuanian cooperative that ships about 600,000 tons a year through the port, said it had"
                            + " sent three cargoes of wheat to Gdansk by rail since last Wednesday.",
                    "Agrova | said | it had sent three cargoes of wheat to Gdansk by rail since last Wednesday"
                            + " (indirect, claimed)"),
            RuleExample.finds(
                    "Rep. Trey Gowdy (R-S.C.) said the claim was false, because nobody had asked him.",
                    "Trey Gowdy | said | the claim was false, because nobody had asked him (indirect, claimed)"),
            RuleExample.finds(
                    "Halden Foods confirmed that two workers had been hurt but denied that either was in danger.",
                    "Halden Foods | confirmed | two workers had been hurt (indirect, claimed)",
                    "Halden Foods | denied | either was in danger (indirect, denied)"),
            RuleExample.finds(
                    "These workers, Carl Stumpf explained earlier in the hearing, were well paid.",
                    "Carl Stumpf | explained | These workers / were well paid (indirect, claimed, medium: the hearing)"),
            RuleExample.finds(
                    "Ben Carr admitted under questioning he had not read the report.",
                    "Ben Carr | admitted | he had not read the report (indirect, claimed)"),
            RuleExample.finds(
                    "The dead include a firefighter, Edgardo Funes, who had gone from door to door. Fire Chief Norma"
                            + " Zelaya said he had saved 200 people.\n\n“He had finished his street,” she said.",
                    "Norma Zelaya | said | he had saved 200 people (indirect, claimed)",
                    "Norma Zelaya | said | He had finished his street (direct, claimed)"),
            RuleExample.finds(
                    "Ribatejo’s coach, the Dutchman Marten Hoogland, was booked for his part in the protests. “It was"
                            + " hand,” he said.",
                    "Marten Hoogland | said | It was hand (direct, claimed)"),
            RuleExample.finds(
                    "A biologist named Pete Skaar drove over to have a look. He concluded that the bird was a female.",
                    "Pete Skaar | concluded | the bird was a female (indirect, claimed)"),
            RuleExample.finds(
                    "Few firms need it, according to Claire Montrouzier of a Paris consultancy. Rivals in Germany will"
                            + " fly soon.\n\n“Getting up there once is engineering,” she said.",
                    "Claire Montrouzier | said | Getting up there once is engineering (direct, claimed)"),
            new RuleExample(
                    "Trelles Bank is buying Merkur Bank for 3 billion euros. The bank said that no branches would"
                            + " close.",
                    List.of("<The bank> | said | no branches would close (indirect, claimed)"),
                    List.of("Trelles Bank | said", "Merkur Bank | said")),
            new RuleExample(
                    "Devin Archuleta has filed suit in court.\n\nA former Tolliver employee who worked on the line"
                            + " disputed her account. He said that workers had complained.",
                    List.of("<He> | said | workers had complained (indirect, claimed)"),
                    List.of("Archuleta | said")),
            new RuleExample(
                    "Ann Tester grilled the board of what many voters called “fraud” and left the room at noon.",
                    List.of(),
                    List.of("left the room")));

    private SpeakerExamples() {}
}
