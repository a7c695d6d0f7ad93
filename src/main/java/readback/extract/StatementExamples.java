package readback.extract;

import java.util.List;

/** What the statement rule must and must not find. */
final class StatementExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "“The river is clean again,” said Marta Ilves, the mayor. “We can swim.”",
                    "Marta Ilves | said | The river is clean again (direct, claimed)",
                    "Marta Ilves | said | We can swim. (direct, claimed)"),
            RuleExample.finds(
                    "Captain Lars Myhre said: “We saw the light at noon. Then it was gone.”",
                    "Lars Myhre | said | We saw the light at noon. Then it was gone. (direct, claimed)"),
            RuleExample.finds(
                    "“He should go now,” Brigid O’Shea said, “before he does more harm.”",
                    "Brigid O’Shea | said | He should go now / before he does more harm. (direct, claimed)"),
            RuleExample.finds(
                    "“The cuts are needed,” said Brigid O’Shea, an analyst at the bank, who has a “hold” rating on the stock.",
                    "Brigid O’Shea | said | The cuts are needed (direct, claimed)"),
            RuleExample.finds(
                    "“It was like a war,” recalled Ines Duarte, a baker. “Glass everywhere.\n\n"
                            + "“I hid behind the oven.”",
                    "Ines Duarte | recalled | Glass everywhere. / I hid behind the oven. (direct, claimed)"),
            RuleExample.finds(
                    "“Now we can build,” said Greta Holm. Piet Aalders, her rival, disagreed. “It is a waste,” he told"
                            + " reporters.",
                    "Greta Holm | said | Now we can build (direct, claimed)",
                    "Piet Aalders | told | It is a waste (direct, claimed)"),
            RuleExample.finds(
                    "Coach Manuel Reis praised the striker. The Porto Real manager, José Pinto, was angry. “It was"
                            + " offside,” he said.",
                    "José Pinto | said | It was offside (direct, claimed)"),
            RuleExample.finds(
                    "Elena Marsh, a marine biologist, spent a year at sea. “The whales are gone,” the biologist noted.",
                    "Elena Marsh | noted | The whales are gone (direct, claimed)"),
            RuleExample.finds(
                    "The shop was opened by Louise Arnaud, 27. “I had no job before,” says the 27-year-old.",
                    "Louise Arnaud | says | I had no job before (direct, claimed)"),
            RuleExample.finds(
                    "A spokeswoman for the force, Inspector Dawn Pelling, said officers were not looking for anyone"
                            + " else.",
                    "Dawn Pelling | said | officers were not looking for anyone else (indirect, claimed)"),
            RuleExample.finds(
                    "A spokesman for the ministry of health said on Monday that the clinic had closed.",
                    "<A spokesman for the ministry of health> | said | the clinic had closed (indirect, claimed, time:"
                            + " Monday)"),
            RuleExample.finds(
                    "Oslo said Thursday it would send two ships.",
                    "Oslo | said | it would send two ships (indirect, planned, time: Thursday)"),
            RuleExample.finds(
                    "The new rules, officials said, will take effect in January.",
                    "<officials> | said | The new rules / will take effect in January (indirect, claimed)"),
            RuleExample.finds(
                    "If taxes go up, more young people will leave, warns Mayor Ada Kallio, who grew up there.",
                    "Ada Kallio | warns | If taxes go up, more young people will leave (indirect, claimed)"),
            RuleExample.finds(
                    "Jan Kemp told the Harbour Gazette that the ship was too fast, adding that the crew had not slept.",
                    "Jan Kemp | told | the ship was too fast (indirect, claimed)",
                    "Jan Kemp | adding | the crew had not slept (indirect, claimed)"),
            RuleExample.finds(
                    "Henrik Dahl said the plan was “absurd” and that it would fail.",
                    "Henrik Dahl | said | the plan was “absurd” and that it would fail (mixed, claimed)"),
            RuleExample.finds(
                    "Brigid O’Shea called the remark “an insult to every nurse in the country.”",
                    "Brigid O’Shea | called | the remark / an insult to every nurse in the country (mixed, claimed)"),
            RuleExample.finds(
                    "According to Hana Kovac, the beds could be lost within 20 years.",
                    "Hana Kovac | According to | the beds could be lost within 20 years (indirect, claimed)"),
            RuleExample.finds(
                    "About 200 wolves live there, according to a report by the Institute for Polar Research.",
                    "Institute for Polar Research | according to | About 200 wolves live there (indirect, claimed,"
                            + " medium: a report by the Institute for Polar Research)"),
            RuleExample.finds(
                    "A study published on Monday found that eelgrass stores more carbon than trees do.",
                    "<A study> | found | eelgrass stores more carbon than trees do (indirect, claimed)"),
            RuleExample.finds(
                    "Tehran denied that it had supplied the drones.",
                    "Tehran | denied | it had supplied the drones (indirect, denied)"),
            RuleExample.finds(
                    "Ruth Adeyemi has claimed, without offering evidence, that the inspectors were bribed.",
                    "Ruth Adeyemi | claimed | the inspectors were bribed (indirect, doubted)"),
            RuleExample.finds(
                    "Ruth Adeyemi told reporters that the mayor had known for weeks, without providing evidence.",
                    "Ruth Adeyemi | told | the mayor had known for weeks (indirect, doubted)"),
            RuleExample.finds(
                    "Piet Corran said on Monday that spies had damaged the bridge. He gave no evidence.",
                    "Piet Corran | said | spies had damaged the bridge (indirect, doubted, time: Monday)"),
            RuleExample.finds(
                    "Ruth Adeyemi said that two reports would prove it. She did not produce the reports, saying they were"
                            + " secret.",
                    "Ruth Adeyemi | said | two reports would prove it (indirect, doubted)"),
            RuleExample.finds(
                    "“The bridge was sabotaged,” said Anna Lind. The claim could not be independently verified.",
                    "Anna Lind | said | The bridge was sabotaged (direct, doubted)"),
            RuleExample.finds(
                    "Anna Lind said that the bridge was safe. Piet Corran gave no evidence to the inquiry.",
                    "Anna Lind | said | the bridge was safe (indirect, claimed)"),
            RuleExample.finds(
                    "Tomas Varga vowed to cut fuel tax.", "Tomas Varga | vowed | to cut fuel tax (indirect, planned)"),
            RuleExample.finds(
                    "Norvik Foods did not say whether customers would be paid.",
                    "Norvik Foods | did not say | whether customers would be paid (indirect, not stated)"),
            RuleExample.finds(
                    "“These claims are baseless,” spokesman Reza Karimi was quoted as saying by state media.",
                    "Reza Karimi | was quoted as saying | These claims are baseless (direct, claimed)"),
            RuleExample.finds(
                    "Jonas Weber apologized in a letter. Jonas Weber said that 40 trees fell in a Facebook post that"
                            + " he later took down.",
                    "Jonas Weber | said | 40 trees fell (indirect, claimed, medium: a Facebook post)"),
            RuleExample.finds(
                    "Norvik Foods issued a statement saying that a pump had failed.",
                    "Norvik Foods | saying | a pump had failed (indirect, claimed, medium: a statement)"),
            RuleExample.finds("Ada Kallio: “We won.”", "Ada Kallio | : | We won. (direct, claimed)"),
            RuleExample.finds(
                    "Marek Holub has kept the light for thirty years. He spoke to our reporter last week.\n\n"
                            + "Q: How did you get the job?\n\nA: My uncle had it.\n\n"
                            + "Q: Are you lonely?\n\nA: Not often. I told him that the birds are good company.",
                    "Marek Holub | : | My uncle had it. (direct, claimed)",
                    "Marek Holub | : | Not often. I told him that the birds are good company. (direct, claimed)"),
            new RuleExample(
                    "Ines Corbin, a biologist, runs a station. She spoke to Paul Dench.\n\nDENCH: Why did you come?\n\n"
                            + "CORBIN: For the seals.\n\nDENCH: And now?\n\nIC: I stay.",
                    List.of(
                            "Ines Corbin | : | For the seals. (direct, claimed)",
                            "Ines Corbin | : | I stay. (direct, claimed)"),
                    List.of("Paul Dench")),
            new RuleExample(
                    "Ines Corbin, a biologist, and Piet Holm, her pilot, met Paul Dench.\n\nDENCH: Why did you come?\n\n"
                            + "CORBIN: For the seals.\n\nThey came by the thousand.\n\n(She laughs.)\n\nHOLM: I came for"
                            + " the pay.\n\nMy boat was broken.\n\nThe station closes in May.",
                    List.of(
                            "Ines Corbin | : | For the seals. / They came by the thousand. (direct, claimed)",
                            "Piet Holm | : | I came for the pay. / My boat was broken. (direct, claimed)"),
                    List.of("Paul Dench", "laughs", "closes")),
            RuleExample.finds(
                    "Marek Holub has kept the light for thirty years.\n\nQ: How did you get the job?\n\nA: My uncle had"
                            + " it.\n\nHe died young.\n\nQ: Are you lonely?\n\nA: Not often.",
                    "Marek Holub | : | My uncle had it. / He died young. (direct, claimed)",
                    "Marek Holub | : | Not often. (direct, claimed)"),
            RuleExample.not("Correction: The mayor left on Monday.\n\nUpdate: The mayor is back."),
            RuleExample.finds(
                    "The dealer who was said to have been offered the crown, and whom the newspaper did not name, has denied"
                            + " that any such offer was made.",
                    "<The dealer> | denied | any such offer was made (indirect, denied)"),
            RuleExample.finds(
                    "The newspaper quoted a person it did not name as saying that the deal was off.",
                    "<a person> | as saying | the deal was off (indirect, claimed)"),
            RuleExample.not("The “smart” kettle took ten minutes to boil."),
            RuleExample.not("The film “Quiet Water” opens on Friday in the “lake country” of the north."),
            RuleExample.finds(
                    "The tax is an insult to every baker in the town, top bakers said Friday afternoon, as they met in"
                            + " the hall.",
                    "<top bakers> | said | The tax is an insult to every baker in the town (indirect, claimed, time:"
                            + " Friday afternoon)"),
            RuleExample.finds(
                    "Tomas Varga won the vote by telling farmers that fuel would be free.",
                    "Tomas Varga | telling | fuel would be free (indirect, claimed)"),
            RuleExample.finds(
                    "After saying that the mine was safe, Anna Lind left the hall.",
                    "Anna Lind | saying | the mine was safe (indirect, claimed)"),
            RuleExample.finds(
                    "Fishermen have expressed concern that the new wall could block the harbour.",
                    "<Fishermen> | expressed | the new wall could block the harbour (indirect, claimed)"),
            RuleExample.finds(
                    "To know the real Otto Brandt, Mayor Greta Holm said, one should visit the museum.",
                    "Greta Holm | said | To know the real Otto Brandt / one should visit the museum (indirect,"
                            + " claimed)"),
            RuleExample.finds(
                    "Anna Lind called on Piet Corran to resign over the missing money.",
                    "Anna Lind | called on | Piet Corran to resign over the missing money (indirect, claimed)"),
            RuleExample.finds(
                    "Anna Lind announced on Monday she was leaving the party.",
                    "Anna Lind | announced | she was leaving the party (indirect, claimed, time: Monday)"),
            RuleExample.finds(
                    "Piet Corran gave a sworn statement to the court saying he had never met the man.",
                    "Piet Corran | saying | he had never met the man (indirect, claimed, medium: a sworn statement)"),
            RuleExample.finds(
                    "Greta Holm took to Twitter to say the vote had been stolen.",
                    "Greta Holm | say | the vote had been stolen (indirect, claimed)"),
            RuleExample.finds(
                    "Ruth Adeyemi accused the firm of hiding the files.",
                    "Ruth Adeyemi | accused | the firm of hiding the files (indirect, claimed)"),
            new RuleExample(
                    "Investigators read the letters before confirming that no money was missing.",
                    List.of("<Investigators> | confirming | no money was missing (indirect, claimed)"),
                    List.of("| read |")),
            new RuleExample(
                    "Tomas Varga conceded defeat, saying the voters had spoken.",
                    List.of(
                            "Tomas Varga | conceded | defeat (indirect, claimed)",
                            "Tomas Varga | saying | the voters had spoken (indirect, claimed)"),
                    List.of("conceded | the voters", "conceded | defeat,")),
            RuleExample.not("Anna Lind announced the ferry it had bought in May.", "it had bought"),
            RuleExample.not("Ada Kallio was fined for saying nothing about the leak.", "nothing"),
            RuleExample.not(
                    "The state had added the second week, known as the Long Week because the days overlapped with the"
                            + " fair."),
            RuleExample.not("Ada Kallio’s poster was mocking the fact that the ferry had been late."),
            RuleExample.finds(
                    "Fires burned here, according to the Athens-based Forest Monitor group.",
                    "<the Athens-based Forest Monitor group> | according to | Fires burned here (indirect, claimed)"),
            RuleExample.not("Everything went according to plan."),
            RuleExample.not("Laura Bruun declined to comment on reports that the plant would close."),
            RuleExample.not("Mary Oduya found the door locked and told nobody."),
            RuleExample.not("The storm claimed 20 lives, and the report ran to 90 pages."),
            RuleExample.not("“I never touched it,” Ben Keller said. Susan Hallam then left.", "Hallam"));

    private StatementExamples() {}
}
