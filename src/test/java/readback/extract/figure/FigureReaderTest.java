package readback.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts by their words alone. */
class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        More than 9,800 people came.        | More than 9,800 = more than 9800 count
        Nearly half the town left.          | Nearly half = nearly 0.5 share
        They sold 1.2m cars for $3.4bn.     | 1.2m = exactly 1200000 count; $3.4bn = exactly 3400000000 USD money
        A wall 30m tall, 2.5m wide.         | 30m = exactly 30 m measure; 2.5m = exactly 2.5 m measure
        It cost £40,000 a year.             | £40,000 a year = exactly 40000 GBP per year rate
        About 200 to 300 came.              | About 200 to 300 = about 200..300 count
        Between 20 and 30 homes.            | Between 20 and 30 = exactly 20..30 count
        It rose from 5% to 7%.              | 5% = exactly 5 % share; 7% = exactly 7 % share
        A $5-10 million plan.               | $5-10 million = exactly 5000000..10000000 USD money
        Two-thirds of them, one in five.    | Two-thirds = exactly 0.666667 share; one in five = exactly 0.2 share
        Nine out of 10 voters agreed.       | Nine out of 10 = exactly 0.9 share
        Dozens died, tens of thousands fled. | Dozens = about 12 count; tens of thousands = about 10000 count
        Two hundred and fifty-one boats.    | Two hundred and fifty-one = exactly 251 count
        Half a million pounds were lost.    | Half a million pounds = exactly 500000 GBP money
        A dozen eggs, half a dozen hens.    | A dozen = exactly 12 count; half a dozen = exactly 6 count
        A 34-year-old man and Ann Lee, 51, fell. | 34-year-old = exactly 34 years age; 51 = exactly 51 years age
        Boys aged 5 to 11 sang.             | aged 5 to 11 = exactly 5..11 years age
        They won 3-1 in the final.          | 3-1 = exactly 3..1 score
        Orsa 1 – 0 Vell                     | 1 – 0 = exactly 1..0 score
        It is 12 km or more.                | 12 km or more = at least 12 km measure
        It ran at 90 mph for 3 hours.       | 90 mph = exactly 90 mph rate; 3 hours = exactly 3 hours duration
        No fewer than 40 of 300-odd goats.  | No fewer than 40 = at least 40 count; 300-odd = about 300 count
        Up to 500 jobs; 107 or more killed. | Up to 500 = at most 500 count; 107 or more = at least 107 count
        Well over two and a half tonnes.    | Well over two and a half tonnes = more than 2.5 t measure
        Rates fell 0.25 percentage points.  | 0.25 percentage points = exactly 0.25 percentage points share
        The 39th mission cost US$5.         | 39th = exactly 39 ordinal; US$5 = exactly 5 USD money
        A ten-fold rise at 20°C.            | ten-fold = exactly 10 times measure; 20°C = exactly 20 °C measure
        A third of the 1,500 wolves.        | A third = exactly 0.333333 share; 1,500 = exactly 1500 count
        An estimated 3 million barrels a day. | An estimated 3 million barrels a day = about 3000000 barrels per day rate
        Some 80 cows and 500+ hens.         | Some 80 = about 80 count; 500+ = at least 500 count
        Less than £1 per trip.              | Less than £1 per trip = less than 1 GBP per trip rate
        Ten to 15 men, at least one day.    | Ten to 15 = exactly 10..15 count; at least one day = at least 1 days duration
        Keep it at minus 70 degrees Celsius, not -5C. | minus 70 degrees Celsius = exactly -70 °C measure; -5C = exactly -5 °C measure
        It rose to 3-5 degrees.             | 3-5 degrees = exactly 3..5 degrees measure
        A couple of boats, several thousand. | A couple = about 2 count; several thousand = about 1000 count
        A million and a half refugees.      | A million and a half = exactly 1500000 count
        Rates fell by 21,000 to 1.6 million. | 21,000 = exactly 21000 count; 1.6 million = exactly 1600000 count
        They were 280 for 6 at stumps.      | 280 for 6 = exactly 280..6 score
        There were 9.3 deaths per 100,000 people. | 9.3 = exactly 9.3 count
        Children under five; those over 65. | under five = less than 5 years age; over 65 = more than 65 years age
        It took more than a decade, nearly a mile. | more than a decade = more than 1 decades duration; nearly a mile = nearly 1 miles measure
        They earn 300 taka a month.         | 300 taka a month = exactly 300 BDT per month rate
        """)
    void reads(String text, String expected) {
        assertEquals(expected, String.join("; ", lines(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        One of them said no one knew the other one.
        On the one hand, the Group of Seven met at Number 10.
        A Boeing 737 under Article 5 after 9/11, open 24/7.
        Call 020 7946 0991 or 555-0134 now.
        The COVID-19 unit, the G7, 4G and STS-135.
        In Formula One and World War Two.
        See page 3, day five and chapter 12.
        1. Wash your hands.
        First Minister Lo gave first aid.
        The two of us saw the one with scores.
        A couple wed; a story about a year in Rome.
        It went over one of them, more than one thing.
        Versions 1.2.3 of the 3D film, in his 30s.
        """)
    void leavesOut(String text) {
        assertEquals(List.of(), lines(text));
    }

    @Test
    void hugeAndOddFiguresAreHarmless() {
        assertEquals(List.of(), lines("9".repeat(5000) + " x"));
        assertEquals(5000, lines("five ".repeat(5000) + "men").size());
        assertEquals(1, lines("hundreds " + "of thousands ".repeat(5000)).size());
    }

    private static List<String> lines(String text) {
        return FigureReader.read(Words.of(text, 0)).stream()
                .map(f -> f.span().in(text) + " = " + lower(f.quantity().comparison()) + " "
                        + plain(f.quantity().value())
                        + (f.quantity().upper() == null
                                ? ""
                                : ".." + plain(f.quantity().upper()))
                        + (f.quantity().unit() == null ? "" : " " + f.quantity().unit()) + " " + lower(f.sort()))
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
