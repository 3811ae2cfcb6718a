package jp.hagukumi.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * Files named by what they hold (SHA-256). The same bytes are stored once; a stored file never changes. The
 * database keeps the {@link Stored} value, the portal's home the bytes.
 */
public interface FileStore {

    /**
     * Where a file's bytes are found again.
     *
     * @param sha256 64 hexadecimal digits over the bytes as given (before any encryption)
     * @param bytes the size of what was given
     */
    record Stored(String sha256, long bytes) implements Serializable {}

    /** Stores the bytes as they are; when this returns they are on the disk. */
    Stored put(byte[] content) throws IOException;

    /** Stores bytes that may hold citizens' data: encrypted with the key of this portal's home. */
    Stored putSealed(byte[] content) throws IOException;

    /** Opens a stored file, decrypting it if it was sealed. Fails with {@link java.io.FileNotFoundException}. */
    InputStream open(Stored file) throws IOException;
}
