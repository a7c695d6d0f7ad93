package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.text.Entity.Type;
import readback.text.Span;

/** Names with a nickname in quotation marks: {@code Ana “Nita” Boras}. */
final class Nicknames {

    private static final Pattern INSIDE = Pattern.compile("\\S \\(?[\"“‘]([^\"”’]{1,40})[\"”’]\\)? \\S");
    private static final int LONGEST = 4;

    private Nicknames() {}

    /** The nickname inside a full name. */
    static Optional<String> inside(String name) {
        Matcher matcher = INSIDE.matcher(name);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The names with those joined that a nickname had cut in two. */
    static List<Name> join(List<Name> names) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name first = names.get(i);
            int last = i;
            for (int j = i + 1; j < names.size() && j <= i + 2 && names.get(j).tree() == first.tree(); j++) {
                if (isCut(first, names.get(j))) {
                    last = j;
                }
            }
            found.add(last == i ? first : whole(first, names.get(last)));
            i = last;
        }
        return found;
    }

    private static boolean isCut(Name first, Name second) {
        Tree tree = first.tree();
        int open = first.to() + 1;
        int close = second.from() - 1;
        return (first.type() == Type.PERSON || People.isGiven(first.text()))
                && close > open + 1
                && close - open <= LONGEST
                && isMark(tree, open)
                && isMark(tree, close)
                && second.title().isEmpty();
    }

    private static boolean isMark(Tree tree, int index) {
        String text = tree.token(index).text();
        return Words.isQuoteMark(text) || text.equals("‘") || text.equals("’");
    }

    private static Name whole(Name first, Name second) {
        Span span = first.span().cover(second.span());
        StringBuilder text = new StringBuilder();
        int at = span.start();
        for (int i = first.from(); i <= second.to(); i++) {
            Span token = first.tree().token(i).span();
            text.append(token.start() > at ? " " : "")
                    .append(first.tree().token(i).text());
            at = token.end();
        }
        return new Name(first.tree(), first.from(), second.to(), span, text.toString(), Type.PERSON, first.title());
    }
}
