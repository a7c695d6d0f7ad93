package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;

/**
 * A sensible sentence about someone or something of the article that the article never settles.
 *
 * @param words    without full stop
 * @param evidence the sentence that says most about it
 * @param why      what the article leaves open
 */
record NotGiven(String words, Span evidence, String why) {

    private static final Pattern TIME =
            Pattern.compile("(?i)\\b(\\d+|years?|decades?|since|ago|long|veteran|former|founded|established|created|set"
                    + " up|launched|began|started|new|century|history)\\b");

    private static final Pattern BODY = Pattern.compile(
            "(?!.*\\b(of"
                + " the|\\p{L}+’s)\\b).*\\b(Department|Ministry|University|Party|Committee|Association|Institute|Bank|Club|Museum|Centre|Center|Organisation|Organization|Agency|Council|Federation|Union|Foundation|Society|Trust)\\b.*");

    /** At most one about a person's office and one about the age of a body. */
    static List<NotGiven> all(Basis basis) {
        List<NotGiven> found = new ArrayList<>();
        WhoIs.offices(basis).forEach((role, words) -> {
            String name = basis.names().of(role.entity());
            boolean office = words.matches("(?i)(the )?(\\p{L}+"
                + " )?(head|director|president|minister|mayor|chief|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|manager|editor|ambassador|secretary|leader|governor|professor|analyst|owner)"
                + " .*");
            if (office && found.isEmpty() && !speaksOfTime(basis, role.entity())) {
                found.add(new NotGiven(
                        Letters.capital(name) + " has been " + words + " for more than ten years",
                        role.evidence(),
                        "The article does not say how long " + name + " has been " + words + "."));
            }
        });
        for (Entity e : basis.analysis().entities()) {
            boolean body = e.type() == Entity.Type.ORGANIZATION
                    && BODY.matcher(e.name()).matches();
            if (body && found.size() < 2 && !speaksOfTime(basis, e.id())) {
                List<Mention> all = mentions(basis, e.id());
                if (!all.isEmpty()) {
                    String name = basis.names().of(e.id());
                    found.add(new NotGiven(
                            Letters.capital(name) + " was founded more than fifty years ago",
                            basis.sentence(all.get(0).span()).span(),
                            "The article does not say when " + name + " was founded."));
                    break;
                }
            }
        }
        return found;
    }

    private static List<Mention> mentions(Basis basis, int entity) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity)
                .toList();
    }

    private static boolean speaksOfTime(Basis basis, int entity) {
        for (Mention m : mentions(basis, entity)) {
            Sentence s = basis.sentence(m.span());
            if (TIME.matcher(basis.words(s.span())).find()) {
                return true;
            }
        }
        return false;
    }
}
