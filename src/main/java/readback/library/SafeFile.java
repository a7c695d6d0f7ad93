package readback.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Files written whole or not at all, and read whole or not at all. */
public final class SafeFile {

    private SafeFile() {}

    /**
     * Writes UTF-8 beside the file, forces it to the disk and puts it in place in one step: after a crash there is the old
     * file or the new one, never half of one. Missing folders are made; a symbolic link is followed; an existing file's
     * permissions stay.
     */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder: give the name of a file in it.");
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " can't be written: give the name of a file.");
        }
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Reads UTF-8.
     *
     * @throws BadJsonException with one line if it is larger than {@code limit} bytes or no UTF-8
     */
    public static String read(Path file, long limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            throw new BadJsonException("It is larger than " + limit / 1_000_000 + " MB, the most that is read.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadJsonException("It is no UTF-8 text: save it as UTF-8.");
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && there != null && here != null) {
            here.setPermissions(there.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
