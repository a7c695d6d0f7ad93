package readback.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, byline and date from JSON-LD, OpenGraph, meta elements and the time element, in this order of trust. */
record HtmlMeta(
        @Nullable String title,
        @Nullable String byline,
        @Nullable LocalDate published) {

    private static final Pattern LD_DATE = Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{8,40})\"");
    private static final Pattern LD_AUTHOR = Pattern.compile(
            "\"author\"\\s{0,5}:\\s{0,5}\\[?\\s{0,40}(?:\\{[^{}]{0,300}?\"name\"\\s{0,5}:\\s{0,5})?\"([^\"\\\\]{3,80})\"");

    static HtmlMeta of(Document page) {
        StringBuilder ld = new StringBuilder();
        page.select("script[type=application/ld+json]")
                .forEach(s -> ld.append(s.data(), 0, Math.min(200_000, s.data().length())));
        return new HtmlMeta(title(page), byline(page, ld), date(page, ld));
    }

    private static @Nullable String title(Document page) {
        String og = content(page, "meta[property=og:title]", "meta[name=twitter:title]");
        String tag = text(page.title());
        String best = og != null ? og : tag;
        for (Element h1 : page.select("h1")) {
            String words = text(h1.text());
            if (words != null
                    && Prose.words(words) > 2
                    && (best == null || isPartOf(words, best) || isPartOf(words, tag))) {
                return words;
            }
        }
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        if (og == null && only != null && Prose.words(only.text()) > 3) {
            return text(only.text());
        }
        return best == null ? null : withoutSite(best);
    }

    private static boolean isPartOf(String words, @Nullable String title) {
        return title != null && letters(title).contains(letters(words));
    }

    private static String letters(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** "River rises in Orsby | Norland Post" → "River rises in Orsby", if what is left is most of it. */
    private static String withoutSite(String title) {
        Matcher m = Pattern.compile("^(.{12,}?)\\s+(?:\\||[-–—»·]{1,2}|::)\\s+(.{2,60})$")
                .matcher(title);
        if (m.matches() && Prose.words(m.group(1)) >= 3 && Prose.words(m.group(1)) > Prose.words(m.group(2))) {
            return withoutSite(m.group(1));
        }
        return title;
    }

    private static @Nullable String byline(Document page, CharSequence ld) {
        Matcher author = LD_AUTHOR.matcher(ld);
        String found = author.find() ? author.group(1) : null;
        if (found == null) {
            found = content(
                    page,
                    "meta[name=author]",
                    "meta[property=article:author]",
                    "meta[name=byl]",
                    "meta[name=dc.creator]",
                    "meta[name=parsely-author]",
                    "meta[name=sailthru.author]");
        }
        if (found == null) {
            Element named = page.selectFirst(
                    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author-name");
            found = named == null ? null : text(named.text());
        }
        return found == null ? null : Byline.names(found).orElse(null);
    }

    private static @Nullable LocalDate date(Document page, CharSequence ld) {
        Matcher m = LD_DATE.matcher(ld);
        String time = Optional.ofNullable(page.selectFirst("time[datetime]"))
                .map(t -> t.attr("datetime"))
                .orElse(null);
        return Stream.of(
                        m.find() ? m.group(1) : null,
                        content(
                                page,
                                "meta[property=article:published_time]",
                                "meta[property=og:published_time]",
                                "meta[itemprop=datePublished]",
                                "meta[name=date]",
                                "meta[name=pubdate]",
                                "meta[name=publishdate]",
                                "meta[name=publish-date]",
                                "meta[name=parsely-pub-date]",
                                "meta[name=dc.date]",
                                "meta[name=dc.date.issued]",
                                "meta[name=sailthru.date]",
                                "meta[property=article:published]",
                                "meta[name=article.published]"),
                        Optional.ofNullable(page.selectFirst("[itemprop=datePublished]"))
                                .map(e -> e.attr("content") + " " + e.attr("datetime") + " " + e.text())
                                .orElse(null),
                        time)
                .filter(Objects::nonNull)
                .map(Dates::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String content(Document page, String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            String words = found == null
                    ? null
                    : text(Jsoup.parse(found.attr("content")).text());
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static @Nullable String text(String raw) {
        String words = Cleaning.squeeze(Cleaning.clean(raw));
        return words.isEmpty() || words.length() > 400 ? null : words;
    }
}
