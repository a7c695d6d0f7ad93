package readback.extract;

import java.util.List;

/** What the statement rule must and must not find where a noun, an adjective or a phrase stands for the saying. */
final class SaidObjectExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "Greta Holm raised concerns about the safety of the old bridge.",
                    "Greta Holm | raised | concerns about the safety of the old bridge (indirect, claimed)"),
            RuleExample.finds(
                    "Greta Holm called for an inquiry into the fire.",
                    "Greta Holm | called for | an inquiry into the fire (indirect, claimed)"),
            RuleExample.finds(
                    "Greta Holm put the crowd at 80,000.",
                    "Greta Holm | put | the crowd at 80,000 (indirect, claimed)"),
            RuleExample.finds(
                    "Greta Holm blamed the fire on a faulty pump.",
                    "Greta Holm | blamed | the fire on a faulty pump (indirect, claimed)"),
            RuleExample.finds(
                    "Greta Holm promised 50 million euros in aid.",
                    "Greta Holm | promised | 50 million euros in aid (indirect, planned)"),
            RuleExample.finds(
                    "Greta Holm suggested raising the fee.",
                    "Greta Holm | suggested | raising the fee (indirect, planned)"),
            RuleExample.finds(
                    "Piet Corran denied it and said that the files were safe.",
                    "Piet Corran | denied | it (indirect, denied)",
                    "Piet Corran | said | the files were safe (indirect, claimed)"),
            RuleExample.finds(
                    "Her death was confirmed by her daughter, the violinist Ruth Adeyemi.",
                    "Ruth Adeyemi | confirmed | Her death (indirect, claimed)"),
            RuleExample.finds(
                    "The council closed the dam, citing the cost of repairs.",
                    "<The council> | citing | the cost of repairs (indirect, claimed)"),
            RuleExample.finds(
                    "Anna Lind gave assurances that the dam was safe.",
                    "Anna Lind | gave | the dam was safe (indirect, claimed)"),
            RuleExample.finds(
                    "Tomas Varga made it clear that he would not resign.",
                    "Tomas Varga | clear | he would not resign (indirect, planned)"),
            RuleExample.finds(
                    "Anna Lind was adamant that the bridge was safe.",
                    "Anna Lind | adamant | the bridge was safe (indirect, claimed)"),
            RuleExample.finds(
                    "In the words of Greta Holm, the bridge was a death trap.",
                    "Greta Holm | In the words of | the bridge was a death trap (indirect, claimed)"),
            RuleExample.finds(
                    "The bridge, as Greta Holm put it, was a death trap.",
                    "Greta Holm | put it | The bridge / was a death trap (indirect, claimed)"),
            RuleExample.finds(
                    "Tomas Varga’s claim that the dam could fail was ignored.",
                    "Tomas Varga | claim | the dam could fail (indirect, claimed)"),
            RuleExample.finds(
                    "The claim, made by Tomas Varga, that the dam would fail was ignored.",
                    "Tomas Varga | claim | the dam would fail (indirect, claimed)"),
            RuleExample.finds(
                    "It was announced by Anna Lind that the dam was closed.",
                    "Anna Lind | announced | the dam was closed (indirect, claimed)"),
            RuleExample.finds(
                    "Anna Lind said the dam was old and added that the gates were rusty.",
                    "Anna Lind | said | the dam was old (indirect, claimed)",
                    "Anna Lind | added | the gates were rusty (indirect, claimed)"),
            RuleExample.finds(
                    "Anna Lind, who said that the dam was closed, left the hall.",
                    "Anna Lind | said | the dam was closed (indirect, claimed)"),
            RuleExample.finds(
                    "The pool loses money every year, the council’s treasurer, Gordon Pell, told the meeting.",
                    "Gordon Pell | told | The pool loses money every year (indirect, claimed)"),
            RuleExample.finds(
                    "The opposition has called on Piet Corran to resign; he has said he will not.",
                    "<The opposition> | called on | Piet Corran to resign (indirect, claimed)"),
            RuleExample.finds(
                    "The researchers, whose paper appears in the journal Hive, argue that the insects learn fast.",
                    "<The researchers> | argue | the insects learn fast (indirect, claimed)"),
            RuleExample.not("Anna Lind conceded a penalty and recalled the ball."),
            RuleExample.not("Anna Lind raised two children and gave a party for the crew."),
            RuleExample.not("It was clear that the bridge was old."),
            RuleExample.not("The wall put the garden at risk, and the bridge was closed by the council."),
            RuleExample.not("Anna Lind spoke to the crew and talked with a nurse."),
            RuleExample.not("The claim that the dam could fail was ignored."),
            RuleExample.not("Anna Lind took the view from the tower in the evening."));

    private SaidObjectExamples() {}
}
