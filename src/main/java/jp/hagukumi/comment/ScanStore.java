package jp.hagukumi.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import jp.hagukumi.comment.scan.ScanPages;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.SealedFiles;
import org.springframework.stereotype.Component;

/** The bytes of scans: sealed with the key of their call, opened as pages. */
@Component
class ScanStore {

    /** How long somebody waits for the others' pages. */
    private static final long WAIT_SECONDS = 30;

    private final SealedFiles files;

    /** One page at a time: unpacking a picture takes a good part of the memory that the portal has. */
    private final Semaphore desk = new Semaphore(1, true);

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
     * @throws jp.hagukumi.workbook.Refusal where the file or the page cannot be shown
     */
    <T> T withPages(byte[] content, String name, Function<ScanPages, T> act) {
        takeSeat();
        try (ScanPages pages = ScanPages.open(content, name)) {
            return act.apply(pages);
        } finally {
            desk.release();
        }
    }

    private void takeSeat() {
        try {
            RuleViolation.unless(desk.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS), "comment.violation.tryAgain");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("comment.violation.tryAgain");
        }
    }
}
