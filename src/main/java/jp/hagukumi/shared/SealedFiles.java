package jp.hagukumi.shared;

import java.io.IOException;
import java.io.InputStream;

/**
 * Files of any size in the portal's home, each sealed with a key of its own purpose ({@link DataKeys}). Their bytes never
 * lie on the disk in the clear: they are sealed and opened piece by piece while they pass.
 *
 * <p>Names are of small letters, digits and hyphens.
 */
public interface SealedFiles {

    /**
     * Stores a file; when this returns it is on the disk, whole, and until then there is none of this name.
     *
     * @return how many bytes it has
     */
    long write(String name, DataKey key, InputStream content) throws IOException;

    /**
     * Opens a stored file. Reading fails with {@link IllegalStateException} where it was altered, cut off or sealed with
     * another key.
     */
    InputStream open(String name, DataKey key) throws IOException;

    /** Removes a file; does nothing where there is none. */
    void delete(String name) throws IOException;
}
