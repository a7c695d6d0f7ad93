package readback.question.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readback.question.Match;
import readback.question.Option;
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
    /** Of stems and of options. */
    private static final List<Fault> ANYWHERE = List.of(
            Fault.of("", "(?=[ ,.])(?: [ ,.;:?!]|,['’”]*[.?]|,,|\\.[.?])"),
            Fault.ending(12, "(?i)\\b(and|or|but|of|the|a|an|than|as|because|that|which|who|where|while)[?.]”?$"),
            Fault.of("", "(?=[Aa])\\b(?:[Aa]n (?=[bcdfgjklmnpqrtvwyz]\\p{Ll})|a (?=[aei]\\p{Ll})(?!eu|ew))"),
            Fault.of("", "[’'](?<!\\S.)s\\b|-LRB-|-RRB-|[*|<>{}\\\\]"));

    /** Of stems alone. */
    private static final List<Fault> FAULTS = List.of(
            Fault.of("", "(?i)\\b(\\p{L}++) \\1\\b(?<!had had)(?<!that that)"),
            Fault.of("", "^(?:\\[\\p{Ll}|[^\\p{Lu}\\d“\"‘_$£€#@(\\[])"),
            Fault.of(
                    "have",
                    "(?i)\\b(do|does) (?!.*\\b(that|say|believe|think|who|which)\\b).*\\bhave,?"
                            + " \\p{L}+(ed|en)\\b.*\\?$"),
            Fault.ending(12, "(?i)\\bin part\\?$"),
            Fault.of(", w", "(?i), (was|were) [^,]*\\?$"),
            Fault.ending(16, "(?i)\\b(he|she|they|it) (did|does|do|was|were|is|are|has|had|has|would|will|could)[.?]$"),
            Fault.of("\", ", ""),
            Fault.of(", \"", ""));

    /** Stems that no teacher writes; quotations are left out of account. */
    private static final List<Fault> AWKWARD = List.of(
            // "Where do or Wexcombe meet", "replace five schools with a single?"
            Fault.of("d", "(?=d)\\b(?:do|does|did) (?:or|and)\\b"),
            Fault.ending(14, "\\b(?:a|an|the) (?:single|new|first|second|other|former)\\?$"),
            // "On how many internationals did the manager send?", "For how many children did he say", "In how many
            // weeks"
            Fault.of(" how many", "\\b(?:[Aa]t|[Oo]n|[Oo]ff|[Oo]ut|[Uu]p|[Dd]own|[Oo]ver|[Aa]round) how many\\b"),
            Fault.of("for how many ", "\\b[Ff]or how many (?!years|months|weeks|days|hours|minutes|seasons|games)"),
            Fault.of("in how many ", "\\b[Ii]n how many (?!countries|cities|towns|states|places)"),
            // "how many cases in the whole of last year did Ireland have", "How tall is Josef Adeyemi now?"
            Fault.of(
                    "",
                    "\\b[Hh]ow many .*\\b(?:last|this|next) (?:year|month|week) (?:did|do|does|has|have|had|was|were)\\b"),
            Fault.ending(6, " now\\?$"),
            // "What average was she taking?", "How many Ada Brill’s pickers", "did Kieran Stott himself burrow over"
            Fault.of("what average", "(?:^W|, w)hat average\\b"),
            Fault.of("how many ", "\\b[Hh]ow many \\p{Lu}[^?]*[’']s "),
            Fault.of("sel", "\\b(?:him|her|it|them)sel(?:f|ves)\\b"),
            // A name said twice: "According to Ada Brill, how long has Ada Brill", "Judge District Judge"
            Fault.of("", "(?=\\p{Lu})\\b(?<name>\\p{Lu}[\\p{L}’'-]++ \\p{Lu}[\\p{L}-]+)\\b.*\\b\\k<name>\\b"),
            Fault.of("", "(?=\\p{Lu})\\b(?<title>\\p{Lu}\\p{Ll}++) (?:\\p{Lu}\\p{Ll}++ )?\\k<title>\\b"),
            // Two sentences in one
            Fault.of(";", ""));

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        String stem = draft.stem();
        boolean quoted = draft.kind().equals("refers-to") || Parts.isCompletion(stem);
        if (stem.split(" ").length > (quoted ? LONGEST_QUOTED : LONGEST)) {
            return Optional.of("The stem is too long.");
        }
        String plain = Letters.capital(Parts.asked(stem));
        String unquoted = Parts.unquoted(plain);
        if (has(AWKWARD, unquoted)) {
            return Optional.of("The stem is not what a teacher writes.");
        }
        if (has(ANYWHERE, plain) || has(FAULTS, plain)) {
            return Optional.of("The stem is not well formed.");
        }
        for (Option option : Parts.options(draft)) {
            String words = option.text();
            if (!paired(words) || has(ANYWHERE, words)) {
                return Optional.of("An option is not well formed: " + words);
            }
        }
        if (draft.key() instanceof Match match && !match.left().stream().allMatch(WellFormed::paired)
                || draft.key() instanceof Order order && !order.items().stream().allMatch(WellFormed::paired)) {
            return Optional.of("An item is not well formed.");
        }
        return paired(plain) ? Optional.empty() : Optional.of("Quotation marks or brackets do not pair.");
    }

    private static boolean has(List<Fault> faults, String words) {
        String low = words.toLowerCase(Locale.ROOT);
        for (Fault fault : faults) {
            if (fault.isIn(words, low)) {
                return true;
            }
        }
        return false;
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
                GateCase.fails(text, "Who said: “She said, ‘It is open,’. Then all came”?", "Margaret Dawson"),
                GateCase.passes(text, "Who said: “She said, ‘It is open.’ Then all came”?", "Margaret Dawson"),
                GateCase.fails(text, "Who “opened the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "According to Margaret Dawson, when did Margaret Dawson open it?", "Monday"),
                GateCase.fails(text, "Who opened the bridge; Margaret Dawson praised whom?", "Margaret Dawson"),
                GateCase.fails(text, "On how many people did Margaret Dawson send in Bristol?", "two"),
                GateCase.passes(text, "Who said: “The bridge is open; come all of you”?", "Margaret Dawson"));
    }
}
