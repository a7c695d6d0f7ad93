package readback.extract.time;

import java.util.List;

/**
 * A text published on Friday, 14 January 2022 and all that is found in it.
 *
 * @param finds {@code words = value}, or the words alone where there is no value; in order
 */
record TimeExample(String text, List<String> finds) {

    TimeExample {
        finds = List.copyOf(finds);
    }

    static TimeExample of(String text, String... finds) {
        return new TimeExample(text, List.of(finds));
    }
}
