package readback.extract;

import java.util.List;

/** What the role rule must and must not find. */
final class RoleExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "Dina Alzan, a political analyst, said many people left.",
                    "Dina Alzan is a political analyst (fact)"),
            RuleExample.finds(
                    "The committee suspects Karim Masin, its former chief who was sacked last week, of fraud.",
                    "Karim Masin is its former chief who was sacked last week (fact)"),
            RuleExample.finds(
                    "Russian President Vladimir Orlov met the opposition leader Maria Sol.",
                    "Vladimir Orlov is Russian President (fact)",
                    "Maria Sol is opposition leader (fact)"),
            RuleExample.finds(
                    "Part-time goalkeeper Joost Hendriks saved a penalty.",
                    "Joost Hendriks is Part-time goalkeeper (fact)"),
            RuleExample.finds("Anna Berg, 34, a nurse from Oslo, was hurt.", "Anna Berg is a nurse from Oslo (fact)"),
            RuleExample.finds(
                    "Maria Lind was the chief executive of the bank.",
                    "Maria Lind is the chief executive of the bank (fact)"),
            RuleExample.finds(
                    "The head of the bank, Peter Nolan, resigned.", "Peter Nolan is The head of the bank (fact)"),
            RuleExample.finds(
                    "He praised Nora Saba, who ruled Norland from 1990 to 2019.",
                    "Nora Saba is who ruled Norland from 1990 to 2019 (fact)"),
            RuleExample.finds(
                    "The deputy, Karl Strand, who is the former mayor’s brother, knew an engineer named Piet Ost.",
                    "Karl Strand is The deputy (fact)",
                    "Karl Strand is the former mayor’s brother (fact)",
                    "Piet Ost is an engineer (fact)"),
            RuleExample.finds(
                    "Retired bus driver Peter Nolan went to one match.", "Peter Nolan is Retired bus driver (fact)"),
            RuleExample.finds("Anna Berg, a gallerist, left.", "Anna Berg is a gallerist (fact)"),
            RuleExample.not("In a televised address from the palace, Anna Berg thanked the voters."),
            RuleExample.not("Mr. Orlov, Anna Berg and Peter Nolan met in Oslo on Monday."),
            RuleExample.not("Anna Berg is not a nurse."));

    private RoleExamples() {}
}
