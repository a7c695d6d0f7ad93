package readback.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import readback.cli.desk.LibraryLog;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Troubles;

/** Where the program starts. {@code readback} alone goes straight to the trainer; the rest are commands. */
public final class Main {

    /** Done. */
    static final int DONE = 0;
    /** It could not be done, or some of it could not. */
    static final int FAILED = 1;
    /** The command line makes no sense. */
    static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] args) {
        Surroundings world = Surroundings.ofThisProcess();
        LibraryLog.install(world);
        int code = run(args, world);
        world.out().flush();
        world.err().flush();
        System.exit(code);
    }

    /** Runs one command line to its end. @return the exit code: 0 done, 1 failed, 2 misused */
    static int run(String[] args, Surroundings world) {
        try {
            if (args.length == 2 && args[0].equals("--warm-up")) {
                return WarmUp.run(args[1], world);
            }
            return args.length == 0 ? new Play(world).call() : commands(world).execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(e, world);
        } finally {
            world.out().flush();
            world.err().flush();
        }
    }

    private static CommandLine commands(Surroundings world) {
        CommandLine root = new CommandLine(new Root());
        List.of(
                        new Play(world),
                        new Generate(world),
                        new Check(world),
                        new Grade(world),
                        new FactsCommand(world),
                        new HistoryCommand(world),
                        new Stats(world),
                        new Backup(world),
                        new Restore(world),
                        new Forget(world),
                        new Config(world))
                .forEach(root::addSubcommand);
        root.addSubcommand(new CommandLine.HelpCommand());
        root.setOut(new java.io.PrintWriter(world.out(), true));
        root.setErr(new java.io.PrintWriter(world.err(), true));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(false);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler((e, given) -> misused(e, world));
        root.setExecutionExceptionHandler((e, command, parsed) -> failed(e, world));
        return root;
    }

    private static int misused(ParameterException e, Surroundings world) {
        world.err().println("readback: " + Misuse.line(e));
        return MISUSED;
    }

    private static int failed(Throwable e, Surroundings world) {
        world.out().flush();
        world.err().println("readback: " + Troubles.line(e, world));
        return FAILED;
    }
}
