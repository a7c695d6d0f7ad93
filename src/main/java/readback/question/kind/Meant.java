package readback.question.kind;

import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** Whether the words of a report say by themselves what is meant in them. */
final class Meant {

    static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself");

    /** "three cases were being tested but denied reports": a second report is tacked on. */
    private static final Pattern SECOND = Pattern.compile(
            "\\b(but|and) (also )?(denied|said|added|warned|told|declined|refused|insisted|argued|called|urged)\\b");

    private Meant() {}

    /** One report only, in which "she" is whoever speaks: not "Joris said that she died". */
    static boolean areClear(Basis basis, Fact.Statement s, String words) {
        return !SECOND.matcher(words).find() && s.content().stream().allMatch(c -> isOwn(basis, s, c, words));
    }

    private static boolean isOwn(Basis basis, Fact.Statement s, Span content, String words) {
        Integer speaker = s.speaker().entity();
        if (speaker == null) {
            return true;
        }
        Sentence sentence = basis.sentence(content);
        Entity.Gender gender = basis.analysis().entity(speaker).gender();
        for (Token t : sentence.tokensIn(content)) {
            String low = Letters.lower(t.text());
            boolean left = PERSONAL.contains(low)
                    && Pattern.compile("\\b" + low + "\\b").matcher(words).find();
            boolean another = basis.mentionAt(t)
                    .filter(m -> m.form() == Mention.Form.PRONOUN && m.entity() != speaker)
                    .isPresent();
            boolean named = another
                    && basis.mentionsIn(sentence.span()).stream()
                            .anyMatch(m -> m.form() == Mention.Form.NAME
                                    && m.span().end() <= t.span().start()
                                    && content.contains(m.span())
                                    && basis.mentionAt(t).get().entity() == m.entity());
            boolean male = low.matches("he|his|him|himself");
            boolean unfit = gender == Entity.Gender.FEMALE && male || gender == Entity.Gender.MALE && !male;
            if (left && !named && (another || unfit && basis.mentionAt(t).isEmpty() || isWhose(basis, s, low))) {
                return false;
            }
        }
        return true;
    }

    /** "Her son, the cellist Joris Carter, said she died": the pronoun may be the one by whom the speaker is described. */
    static boolean isWhose(Basis basis, Fact.Statement s, String pronoun) {
        String own = pronoun.matches("he|him|his|himself") ? "his" : "her";
        Sentence sentence = basis.sentence(s.cue());
        String name = Letters.lower(basis.words(s.speaker().span()));
        Pattern whose = Pattern.compile("\\b" + own + " \\p{L}+,? (\\S+ ){0,4}" + Pattern.quote(name));
        return name.startsWith(own + " ")
                || whose.matcher(Letters.lower(basis.words(sentence.span()))).find();
    }
}
