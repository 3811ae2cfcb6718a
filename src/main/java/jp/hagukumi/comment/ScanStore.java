package jp.hagukumi.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hagukumi.comment.scan.ScanPages;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.SealedFiles;
import org.springframework.stereotype.Component;

/** The bytes of scans: sealed with the key of their call, opened as pages. */
@Component
class ScanStore {

    private final SealedFiles files;

    /** One page at a time: unpacking a picture takes a good part of the memory that the portal has. */
    private final Seat desk = new Seat();

    ScanStore(SealedFiles files) {
        this.files = files;
    }

    void keep(ScanId id, DataKey key, byte[] content) {
        try {
            files.write(Scan.storedAs(id), key, new ByteArrayInputStream(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget(ScanId id) {
        try {
            files.delete(Scan.storedAs(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] read(ScanId id, DataKey key) {
        try (InputStream in = files.open(Scan.storedAs(id), key)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Does something with the pages of a file.
     *
     * @param content is asked for when nobody else has a file in hand
     * @throws jp.hagukumi.workbook.Refusal where the file or the page cannot be shown
     */
    <T> T withPages(Supplier<byte[]> content, String name, Function<ScanPages, T> act) {
        return desk.on(() -> {
            try (ScanPages pages = ScanPages.open(content.get(), name)) {
                return act.apply(pages);
            }
        });
    }
}
