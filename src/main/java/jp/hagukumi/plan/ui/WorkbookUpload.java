package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hagukumi.plan.WorkbookLimits;

/** Takes one file at a time; of a file that is too large no more than one byte too many is kept. */
class WorkbookUpload extends Composite<Upload> {

    /** Is given the file's name and its bytes, in the person's page. */
    interface Receiver extends Serializable {
        void take(String fileName, InputStream content);
    }

    private final Receiver receiver;

    WorkbookUpload(Receiver receiver) {
        this.receiver = receiver;
        Upload upload = getContent();
        upload.setUploadHandler((UploadHandler) this::store);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) WorkbookLimits.FILE_BYTES);
        upload.setUploadButton(new Button(getTranslation("plan.WorkbookUpload.choose")));
        upload.setDropLabel(new Span(getTranslation("plan.WorkbookUpload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> jp.hagukumi.uikit.Notifier.refused(rejected.getErrorMessage()));
    }

    void store(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("upload-", ".tmp");
        try {
            copy(event, file);
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
        String name = event.getFileName();
        event.getUI().accessLater(() -> receive(name, file), () -> delete(file)).run();
    }

    private static void copy(UploadEvent event, Path file) throws IOException {
        try (InputStream content = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long copied = 0;
            for (int n = content.read(buffer);
                    n >= 0 && copied <= WorkbookLimits.FILE_BYTES;
                    n = content.read(buffer)) {
                out.write(buffer, 0, n);
                copied += n;
            }
        }
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
                .setTooManyFiles(getTranslation("plan.WorkbookUpload.oneOnly"))
                .setFileIsTooBig(
                        getTranslation("plan.WorkbookUpload.tooBig", WorkbookLimits.FILE_BYTES / (1024 * 1024))));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("plan.WorkbookUpload.sending"))
                        .setProcessing(getTranslation("plan.WorkbookUpload.checking")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("plan.WorkbookUpload.failed"))
                        .setUnexpectedServerError(getTranslation("plan.WorkbookUpload.failed"))
                        .setForbidden(getTranslation("plan.WorkbookUpload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("plan.WorkbookUpload.retry"))
                .setRemove(getTranslation("plan.WorkbookUpload.remove")));
        return words;
    }
}
