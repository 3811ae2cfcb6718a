package jp.hagukumi.progress.attachment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a report as pages show it.
 *
 * @param bytes its size
 * @param by the name of who attached it
 * @param removal who took it off and when, null while it is there
 * @param readable whether it is given out: while it is there, and for good once the report was handed in with it
 */
public record AttachedFile(
        AttachmentId id,
        String name,
        FileType type,
        long bytes,
        String by,
        Instant at,
        @Nullable Removal removal,
        boolean readable)
        implements Serializable {

    /** Who took it off the report, and when. */
    public record Removal(String by, Instant at) implements Serializable {}
}
