package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hagukumi.workbook.FileLimits;
import jp.hagukumi.workbook.WorkbookFile;

/** Takes one file at a time; of a file that is too large no more than one byte too many is kept. */
public class WorkbookUpload extends Composite<Upload> {

    /** Is given the file's name and its bytes, in the person's page. */
    public interface Receiver extends Serializable {
        void take(String fileName, InputStream content);
    }

    private final Receiver receiver;

    public WorkbookUpload(Receiver receiver) {
        this.receiver = receiver;
        Upload upload = getContent();
        upload.setUploadHandler((UploadHandler) this::store);
        OneFile.of(upload, (int) FileLimits.FILE_BYTES, getTranslation("uikit.WorkbookUpload.choose"));
    }

    /** Keeps what the browser sends until the page can take it; nothing is left of what did not arrive whole. */
    public void store(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("upload-", ".tmp");
        try {
            WorkbookFile.store(event.getInputStream(), file);
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
        String name = event.getFileName();
        event.getUI().accessLater(() -> receive(name, file), () -> delete(file)).run();
    }

    /** Hands a file on and forgets it. */
    private void receive(String name, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            getContent().clearFileList();
            receiver.take(name, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
