package readback.question.wording;

/** How far two spellings are apart. */
public final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /**
     * Whether one is a likely slip for the other: one edit in a word of six letters or more, two in one of nine or more
     * (an edit: a letter added, left out, changed, or two neighbours swapped); the first letter is right.
     */
    static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 5 || longer < 6 || longer > LONGEST || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int allowed = shorter >= 9 ? 2 : 1;
        return longer - shorter <= allowed && distance(a, b) <= allowed;
    }

    /** Edits from one to the other, neighbours swapped counting as one (optimal string alignment; Boytsov 2011, 2.2). */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }
}
