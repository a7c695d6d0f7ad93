package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.Match;
import readback.question.Order;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Letters;

/** English as a careful teacher would print it. */
public final class WellFormed implements Gate {

    @Override
    public String id() {
        return "well-formed";
    }

    private static final int LONGEST = 42;
    private static final int LONGEST_QUOTED = 60;
    private static final List<Pattern> FAULTS = List.of(
            Pattern.compile("  | [,.;:?!]|,,|\\.\\.|,\\?|\\.\\?"),
            Pattern.compile("(?i)\\b(\\p{L}+) \\1\\b(?<!had had)(?<!that that)"),
            Pattern.compile("(?i)\\b(and|or|but|of|the|a|an|than|as|because|that|which|who|where|while)[?.]”?$"),
            Pattern.compile("^(?:\\[\\p{Ll}|[^\\p{Lu}\\d“\"‘_$£€#@(\\[])"),
            Pattern.compile("(?i)\\b(did|does|do) (\\S+ )*(was|were|is|are|has|had)\\b.*\\?$(?<!that .{0,200})"),
            Pattern.compile("(?i)\\b(do|does) (?!.*\\b(that|say|believe|think|who|which)\\b).*\\bhave,?"
                    + " \\p{L}+(ed|en)\\b.*\\?$|\\bin part\\?$|, (was|were) [^,]*\\?$|\\b(he|she|they|it)"
                    + " (did|does|do|was|were|is|are|had|has|would|will|could)[.?]$|\", |, \""),
            Pattern.compile("\\b[Aa]n (?=[bcdfgjklmnpqrtvwyz]\\p{Ll})|\\ba (?=[aei]\\p{Ll})(?!eu|ew)"),
            Pattern.compile("(^|\\s)[’']s\\b|-LRB-|-RRB-|[*|<>{}\\\\]"));

    /** Stems that no teacher writes; quotations are left out of account. */
    private static final List<Pattern> AWKWARD = List.of(
            // "Where do or Wexcombe meet", "replace five schools with a single?"
            Pattern.compile("\\b(?:do|does|did) (?:or|and)\\b"),
            Pattern.compile("\\b(?:a|an|the) (?:single|new|first|second|other|former)\\?$"),
            // "On how many internationals did the manager send?", "For how many children did he say", "In how many
            // weeks"
            Pattern.compile("\\b(?:[Aa]t|[Oo]n|[Oo]ff|[Oo]ut|[Uu]p|[Dd]own|[Oo]ver|[Aa]round) how many\\b"),
            Pattern.compile("\\b[Ff]or how many (?!years|months|weeks|days|hours|minutes|seasons|games)"),
            Pattern.compile("\\b[Ii]n how many (?!countries|cities|towns|states|places)"),
            // "What average was she taking?", "How many Ada Brill’s pickers", "did Kieran Stott himself burrow over"
            Pattern.compile("(?:^W|, w)hat average\\b"),
            Pattern.compile("\\b[Hh]ow many \\p{Lu}[^?]*[’']s "),
            Pattern.compile("\\b(?:him|her|it|them)sel(?:f|ves)\\b"),
            // A name said twice: "According to Ada Brill, how long has Ada Brill", "Judge District Judge"
            Pattern.compile("\\b(?<name>\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}-]+)\\b.*\\b\\k<name>\\b"),
            Pattern.compile("\\b(?<title>\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\p{Ll}+ )?\\k<title>\\b"),
            // Two sentences in one
            Pattern.compile(";"));

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        String stem = draft.stem();
        boolean quoted = draft.kind().equals("refers-to") || Parts.isCompletion(stem);
        if (stem.split(" ").length > (quoted ? LONGEST_QUOTED : LONGEST)) {
            return Optional.of("The stem is too long.");
        }
        String plain = Letters.capital(Parts.asked(stem));
        String unquoted = Parts.unquoted(plain);
        if (AWKWARD.stream().anyMatch(f -> f.matcher(unquoted).find())) {
            return Optional.of("The stem is not what a teacher writes.");
        }
        for (int i = 0; i < FAULTS.size(); i++) {
            if (i != 4 && FAULTS.get(i).matcher(plain).find()) {

                return Optional.of("The stem is not well formed.");
            }
        }
        for (String words : Parts.options(draft).stream().map(o -> o.text()).toList()) {
            if (!paired(words)
                    || FAULTS.get(0).matcher(words).find()
                    || FAULTS.get(2).matcher(words).find()
                    || FAULTS.get(6).matcher(words).find()
                    || FAULTS.get(7).matcher(words).find()) {
                return Optional.of("An option is not well formed: " + words);
            }
        }
        if (draft.key() instanceof Match match && !match.left().stream().allMatch(WellFormed::paired)
                || draft.key() instanceof Order order && !order.items().stream().allMatch(WellFormed::paired)) {
            return Optional.of("An item is not well formed.");
        }
        return paired(plain) ? Optional.empty() : Optional.of("Quotation marks or brackets do not pair.");
    }

    private static boolean paired(String s) {
        return count(s, "“") == count(s, "”")
                && count(s, "(") == count(s, ")")
                && count(s, "\"") % 2 == 0
                && count(s, "–") != 1;
    }

    private static int count(String s, String mark) {
        return s.length() - s.replace(mark, "").length();
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge in Bristol on Monday?", "Margaret Dawson"),
                GateCase.fails(text, "Who opened the bridge in Bristol on Monday and?", "Margaret Dawson"),
                GateCase.fails(text, "Who opened the the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "On which day was Margaret Dawson praised, was in Bristol?", "Monday"),
                GateCase.fails(text, "Who “opened the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "According to Margaret Dawson, when did Margaret Dawson open it?", "Monday"),
                GateCase.fails(text, "Who opened the bridge; Margaret Dawson praised whom?", "Margaret Dawson"),
                GateCase.fails(text, "On how many people did Margaret Dawson send in Bristol?", "two"),
                GateCase.passes(text, "Who said: “The bridge is open; come all of you”?", "Margaret Dawson"));
    }
}
