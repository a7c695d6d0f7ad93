package readback.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Troubles;
import readback.extract.NoEngineException;

/** The same done for many articles, several at a time; one that fails never stops the rest. */
final class Batch {

    private final Surroundings world;
    private final Progress progress;
    private final int jobs;

    Batch(Surroundings world, Progress progress, int jobs) {
        this.world = world;
        this.progress = progress;
        this.jobs = jobs;
    }

    /** What is done for one article. */
    interface Work {
        /** @return what to print, in the articles' order; may be empty */
        String on(Source source, int index) throws Exception;
    }

    /** What stands in the output for an article that failed. */
    interface Instead {
        String of(Source source, String reason);
    }

    /** @return 0, or 1 if one failed; those are named at the end on standard error */
    int run(List<Source> sources, Work work) {
        return run(sources, work, (source, reason) -> "");
    }

    int run(List<Source> sources, Work work, Instead instead) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, sources.size()), Batch::daemon);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                int index = i;
                results.add(threads.submit(() -> {
                    tell(sources, index);
                    return work.on(sources.get(index), index);
                }));
            }
            return collect(sources, results, instead);
        } finally {
            threads.shutdownNow();
        }
    }

    private int collect(List<Source> sources, List<Future<String>> results, Instead instead) {
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String print;
            try {
                print = results.get(i).get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                String line = line(sources.get(i), cause);
                failed.add(line);
                print = instead.of(sources.get(i), line);
                if (cause instanceof NoEngineException) {
                    progress.say(line);
                    return Main.FAILED;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Main.FAILED;
            }
            progress.close();
            world.out().print(print);
            if (world.out().checkError()) {
                return Main.DONE;
            }
        }
        failed.forEach(progress::say);
        if (failed.size() > 1 && failed.size() < sources.size()) {
            progress.say(failed.size() + " of " + sources.size() + " articles failed, the others are done.");
        }
        return failed.isEmpty() ? Main.DONE : Main.FAILED;
    }

    private String line(Source source, Throwable cause) {
        String line = Troubles.line(cause, world);
        boolean whole = cause instanceof NoEngineException || line.startsWith(source.name());
        return whole ? line : source.name() + ": " + line;
    }

    private void tell(List<Source> sources, int index) {
        int n = sources.size();
        progress.accept(
                n == 1
                        ? "Reading the article"
                        : (index + 1) + " of " + n + ": " + sources.get(index).name());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "article");
        thread.setDaemon(true);
        return thread;
    }
}
