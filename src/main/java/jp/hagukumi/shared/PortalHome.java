package jp.hagukumi.shared;

import java.nio.file.Path;

/**
 * The folder that belongs to this portal: database, files, keys. Never below the JVM's temporary folder.
 *
 * @param path absolute and normalised
 */
public record PortalHome(Path path) {

    public Path keys() {
        return path.resolve("keys");
    }

    public Path files() {
        return path.resolve("files");
    }

    /** Is there while the demo data are being made; found at a start, they were cut off. */
    public Path unfinishedDemo() {
        return path.resolve("demo-unfinished");
    }

    public Path database() {
        return path.resolve("database");
    }
}
