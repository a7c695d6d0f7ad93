package readback.cli;

import picocli.CommandLine.Command;
import readback.cli.desk.Version;

/** The program itself: what {@code readback --help} shows. */
@Command(
        name = "readback",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisHeading = "",
        customSynopsis = {
            "readback                              open the trainer",
            "readback play questions/spring.json   straight to a quiz",
            "readback generate article.txt         make questions on your own article",
            ""
        },
        description = {
            "A quiz and comprehension trainer for the terminal: questions about a news article, graded, each with the"
                    + " sentence that proves its answer.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "readback COMMAND --help tells more. A file named - is standard input.",
            "Exit codes: 0 done, 1 failed, 2 misused, 130 interrupted."
        })
final class Root {}
