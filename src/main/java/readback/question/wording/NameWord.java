package readback.question.wording;

/** How two words of names stand to each other, best last. */
enum NameWord {
    DIFFERENT,
    /** A likely misspelling. */
    SLIP,
    /** Another transliteration. */
    SPELLING,
    SAME;

    /** Compares surnames, places and the like. */
    static NameWord of(Word key, Word typed, String order) {
        String k = bare(key.fold());
        String t = bare(typed.fold());
        if (k.equals(t)) {
            return SAME;
        }
        if (order.equals("chinese") && Transliteration.sameChinese(k, t)) {
            return SPELLING;
        }
        if (KnownNames.areDifferent(t, k) && !GivenNames.same(t, k)) {
            return DIFFERENT;
        }
        if (Transliteration.same(k, t)) {
            return SPELLING;
        }
        return Spelling.isSlip(k, t) && !key.isAcronym() ? SLIP : DIFFERENT;
    }

    /** Compares given names: short forms, initials and forms in other languages are the same. */
    static NameWord ofGiven(Word key, Word typed, String order) {
        String k = bare(key.fold());
        String t = bare(typed.fold());
        boolean initial = t.length() == 1 || k.length() == 1;
        if (initial && k.charAt(0) == t.charAt(0) || GivenNames.same(k, t)) {
            return SAME;
        }
        if (typed.isAcronym() && t.length() == 2 && k.startsWith(t.substring(0, 1))) {
            return SAME;
        }
        return of(key, typed, order);
    }

    private static String bare(String fold) {
        String s = fold.endsWith("'s") ? fold.substring(0, fold.length() - 2) : fold;
        s = s.replace("'", "");
        return s.isEmpty() ? fold : s;
    }
}
