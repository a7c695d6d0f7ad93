package readback.tui.form;

import readback.tui.event.Key;

/** How items are called: by letter as far as letters are free (h and on are commands), else by number. */
final class Letters {

    private static final int MOST = 7;

    private Letters() {}

    static String label(int place, int of) {
        return of <= MOST ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    /** The place a key chooses: a letter in either case, a digit, or a click; −1 for none. */
    static int place(Key key, int of) {
        int item = key.item();
        if (item >= 0) {
            return item < of ? item : -1;
        }
        char c = key.character();
        int place = -1;
        if (c >= '1' && c <= '9') {
            place = c - '1';
        } else if (of <= MOST && c >= 'a' && c <= 'g') {
            place = c - 'a';
        } else if (of <= MOST && c >= 'A' && c <= 'F') {
            place = c - 'A';
        }
        return place < of ? place : -1;
    }

    /** "a–d", or "1–9" where there are many. */
    static String range(int of) {
        return of > MOST ? "1–" + Math.min(9, of) : of == 1 ? "a" : "a–" + (char) ('a' + of - 1);
    }
}
