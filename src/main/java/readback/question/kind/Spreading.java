package readback.question.kind;

/** A number in 0..1 that hangs on words only: chance that is the same every time. */
final class Spreading {

    private Spreading() {}

    static double of(String words) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            h = (h ^ words.charAt(i)) * 0x100000001B3L;
            h ^= h >>> 29;
        }
        return ((h >>> 11) & 0xFFFFF) / (double) 0x100000;
    }
}
