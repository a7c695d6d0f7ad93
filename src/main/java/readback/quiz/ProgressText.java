package readback.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Progress as lines of text with bars, for a terminal of a given width. */
public final class ProgressText {

    private static final int LAST_DAYS = 14;
    private static final int LEAST_NAME = 8;
    private static final int MOST_NAME = 32;
    private static final int FIGURES = 16;
    private static final int MOST_BAR = 30;

    private final UnaryOperator<String> title;
    private final int width;
    private final String full;
    private final String rest;
    private final List<String> lines = new ArrayList<>();

    private ProgressText(UnaryOperator<String> title, int width, boolean ascii) {
        this.title = title;
        this.width = width;
        this.full = ascii ? "#" : "█";
        this.rest = ascii ? "." : "░";
    }

    /**
     * @param forecast see {@link Agenda#forecast}
     * @param title    a set's title by its id
     * @param width    columns there are, at least 40
     * @param ascii    whether only ASCII may be used for bars
     */
    public static List<String> lines(
            Progress progress, List<Agenda.DueOn> forecast, UnaryOperator<String> title, int width, boolean ascii) {
        ProgressText text = new ProgressText(title, Math.max(40, width), ascii);
        text.head(progress);
        text.part("Sets", progress.sets(), true);
        text.part("Kinds of question", progress.kinds(), false);
        text.part("What it takes", progress.processes(), false);
        List<Tally> days = progress.days();
        text.part("Days", days.subList(Math.max(0, days.size() - LAST_DAYS), days.size()), false);
        text.forecast(forecast);
        return List.copyOf(text.lines);
    }

    private void head(Progress p) {
        if (p.total().answers() == 0) {
            lines.add("No answers yet.");
            return;
        }
        lines.add(count(p.total().answers(), "answer") + ", " + p.total().right() + " right at the first try ("
                + p.total().percent() + " %); " + p.today() + " today.");
        lines.add("Streak: " + count(p.streak(), "day") + "; the longest was " + count(p.longest(), "day") + ".");
        Progress.Trend trend = p.trend();
        if (trend != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Trend: %.0f %% of the last %d right, %.0f %% of the %d before.",
                    100 * trend.now(),
                    trend.count(),
                    100 * trend.before(),
                    trend.count()));
        }
        Tally weakest = p.weakest();
        if (weakest != null) {
            lines.add("Weakest kind: " + weakest.name() + " (" + weakest.right() + " of " + weakest.answers()
                    + " right).");
        }
    }

    private void part(String heading, List<Tally> tallies, boolean areSets) {
        if (tallies.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        List<String> names = tallies.stream()
                .map(t -> areSets ? title.apply(t.name()) : t.name())
                .toList();
        int column = column(names);
        for (int i = 0; i < tallies.size(); i++) {
            Tally t = tallies.get(i);
            String figures = String.format(Locale.ROOT, "%d of %d  %3d %%", t.right(), t.answers(), t.percent());
            lines.add(row(names.get(i), column, t.share(), figures));
        }
    }

    private void forecast(List<Agenda.DueOn> forecast) {
        int most = forecast.stream().mapToInt(Agenda.DueOn::questions).max().orElse(0);
        if (most == 0) {
            return;
        }
        lines.add("");
        lines.add("Due for review");
        List<String> names = forecast.stream().map(d -> d.day().toString()).toList();
        for (int i = 0; i < names.size(); i++) {
            int due = forecast.get(i).questions();
            lines.add(row(names.get(i), column(names), (double) due / most, String.valueOf(due)));
        }
    }

    private int column(List<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(LEAST_NAME, Math.min(Math.min(MOST_NAME, width / 3), longest));
    }

    private String row(String name, int column, double share, String figures) {
        int bar = Math.min(MOST_BAR, width - column - FIGURES - 4);
        int filled = (int) Math.round(share * bar);
        return ("  " + fitted(name, column) + ' ' + full.repeat(filled) + rest.repeat(bar - filled) + ' ' + figures)
                .stripTrailing();
    }

    private static String fitted(String name, int column) {
        String plain = name.replaceAll("\\p{Cntrl}+", " ");
        String cut = plain.length() > column ? plain.substring(0, column - 1) + "…" : plain;
        return cut + " ".repeat(column - cut.length());
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
