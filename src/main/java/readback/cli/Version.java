package readback.cli;

import picocli.CommandLine.IVersionProvider;
import readback.question.QuestionSet;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    /** From the jar's manifest; "development" when run from classes. */
    static String number() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return packaged == null ? "development" : packaged;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "readback " + number() + " (question sets: format " + QuestionSet.FORMAT + ", Java "
                    + System.getProperty("java.version") + ")"
        };
    }
}
