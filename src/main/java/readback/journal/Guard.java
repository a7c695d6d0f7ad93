package readback.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two programs from opening, and so from making or mending, the same journal at the same moment. Its first byte is
 * locked while opening, its second shared by all who have it open. Where the system has no locks there is none.
 */
final class Guard implements AutoCloseable {

    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;
    private @Nullable FileLock opening;

    private Guard(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other is opening it. */
    static Guard enter(Path journal) throws IOException {
        HERE.lock();
        try {
            Path file = journal.resolveSibling(journal.getFileName() + ".lock");
            Guard guard = new Guard(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ));
            guard.opening = guard.lock(0, false, true);
            return guard;
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    /** Whether no other program has it open; from now on none can open it before {@link #settle}. */
    boolean isAlone() throws IOException {
        try (FileLock all = channel.tryLock(1, 1, false)) {
            return all != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Opened: others may open it too. */
    void settle() throws IOException {
        try {
            lock(1, true, false);
            if (opening != null) {
                opening.release();
            }
        } finally {
            HERE.unlock();
        }
    }

    private @Nullable FileLock lock(long at, boolean shared, boolean wait) throws IOException {
        try {
            return wait ? channel.lock(at, 1, shared) : channel.tryLock(at, 1, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Gives up opening, or ends the use. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a lock file", e);
        } finally {
            if (HERE.isHeldByCurrentThread()) {
                HERE.unlock();
            }
        }
    }
}
