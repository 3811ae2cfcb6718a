package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
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
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) FileLimits.FILE_BYTES);
        upload.setUploadButton(new Button(getTranslation("uikit.WorkbookUpload.choose")));
        upload.setDropLabel(new Span(getTranslation("uikit.WorkbookUpload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> Notifier.refused(rejected.getErrorMessage()));
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

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("uikit.WorkbookUpload.oneOnly"))
                .setFileIsTooBig(getTranslation("uikit.WorkbookUpload.tooBig", FileLimits.FILE_BYTES / (1024 * 1024))));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("uikit.WorkbookUpload.sending"))
                        .setProcessing(getTranslation("uikit.WorkbookUpload.checking")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("uikit.WorkbookUpload.failed"))
                        .setUnexpectedServerError(getTranslation("uikit.WorkbookUpload.failed"))
                        .setForbidden(getTranslation("uikit.WorkbookUpload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("uikit.WorkbookUpload.retry"))
                .setRemove(getTranslation("uikit.WorkbookUpload.remove")));
        return words;
    }
}
