package readback.extract;

/** What a headline names. */
final class Headline {

    private Headline() {}

    /** Whether one of the spellings of a name stands in the headline as words of its own. */
    static boolean names(String title, Group group) {
        return group.texts().stream().anyMatch(name -> holds(title, name));
    }

    private static boolean holds(String title, String name) {
        for (int at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1));
            if (starts && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
