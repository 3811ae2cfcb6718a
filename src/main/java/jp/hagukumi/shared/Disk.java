package jp.hagukumi.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Makes files stay: what is said to be written is there after a power cut, its name included. */
final class Disk {

    private Disk() {}

    /**
     * Moves a written draft to its place: content first, then the name, then the folders that hold the name. When it
     * fails the draft is gone.
     *
     * @param draft an empty file in the target's folder
     */
    static void write(Path draft, byte[] content, Path target) throws IOException {
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(draft, target);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    /** As {@link #writePrivate}, but fails where somebody, perhaps another program, has made a file of this name. */
    static void writeNewPrivate(byte[] content, Path target) throws IOException {
        Path whole = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            writePrivate(content, whole);
            Files.createLink(target, whole);
        } finally {
            Files.deleteIfExists(whole);
        }
        force(Objects.requireNonNull(target.getParent()));
    }

    /** Gives a draft, whose content is on the disk, its name. */
    static void move(Path draft, Path target) throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = target.getParent();
        // The folder itself may be new; two above it may be too.
        for (int i = 0; i < 3 && folder != null; i++) {
            force(folder);
            folder = folder.getParent();
        }
    }

    /** Writes a file that only its owner may read. */
    static void writePrivate(byte[] content, Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        write(draft, content, target);
    }

    /** Makes stay which names a folder holds. */
    static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
