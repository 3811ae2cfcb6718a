package jp.hagukumi.shared;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * {@link SealedFiles} in the home's folder {@code files/sealed}. A file is a row of pieces, each its length (4 bytes) and
 * its sealed bytes; what a piece is bound to names the file, the piece's place in it and whether it is the last one.
 */
@Component
class ChunkedSealedFiles implements SealedFiles {

    private static final Pattern NAME = Pattern.compile("[0-9a-z-]{1,80}");
    private static final int PIECE = 256 * 1024;
    private static final int SEALED_MAX = PIECE + 1024;

    private final Path folder;

    ChunkedSealedFiles(PortalHome home) {
        this.folder = home.files().resolve("sealed");
    }

    @Override
    public long write(String name, DataKey key, InputStream content) throws IOException {
        Path target = file(name);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "put", ".new");
        try {
            long bytes;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    DataOutputStream out =
                            new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
                bytes = seal(name, key, content, out);
                out.flush();
                channel.force(true);
            }
            Disk.move(draft, target);
            return bytes;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    private static long seal(String name, DataKey key, InputStream content, DataOutputStream out) throws IOException {
        long bytes = 0;
        byte[] piece = content.readNBytes(PIECE);
        for (int number = 0; ; number++) {
            // Only what follows tells whether a piece is the last one.
            byte[] next = piece.length < PIECE ? new byte[0] : content.readNBytes(PIECE);
            boolean last = next.length == 0;
            byte[] sealed = key.sealBytes(piece, place(name, number, last));
            out.writeInt(sealed.length);
            out.write(sealed);
            bytes += piece.length;
            if (last) {
                return bytes;
            }
            piece = next;
        }
    }

    @Override
    public InputStream open(String name, DataKey key) throws IOException {
        return new Pieces(name, key, new DataInputStream(new BufferedInputStream(Files.newInputStream(file(name)))));
    }

    @Override
    public void delete(String name) throws IOException {
        if (Files.deleteIfExists(file(name))) {
            Disk.force(folder);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file");
        }
        return folder.resolve(name + ".sealed");
    }

    private static String place(String name, int number, boolean last) {
        return "file/" + name + "/" + number + (last ? "/last" : "");
    }

    /** Opens one piece after another. */
    private static final class Pieces extends InputStream {

        private final String name;
        private final DataKey key;
        private final DataInputStream in;
        private byte[] piece = {};
        private int at;
        private int number;
        private boolean ended;

        Pieces(String name, DataKey key, DataInputStream in) {
            this.name = name;
            this.key = key;
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return fill() ? Byte.toUnsignedInt(piece[at++]) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            return count;
        }

        /** Whether a byte is there, of this piece or the next. */
        private boolean fill() throws IOException {
            while (at == piece.length && !ended) {
                int length = pieceLength();
                if (length < 0 || length > SEALED_MAX) {
                    throw new IllegalStateException("altered: " + name);
                }
                byte[] sealed = in.readNBytes(length);
                in.mark(1);
                ended = in.read() < 0;
                in.reset();
                piece = key.openBytes(sealed, place(name, number++, ended));
                at = 0;
            }
            return at < piece.length;
        }

        private int pieceLength() throws IOException {
            try {
                return in.readInt();
            } catch (EOFException cut) {
                throw new IllegalStateException("altered: " + name, cut);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
