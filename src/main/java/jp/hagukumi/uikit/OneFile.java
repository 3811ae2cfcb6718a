package jp.hagukumi.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** How a place to drop or choose one file looks and speaks. */
final class OneFile {

    private OneFile() {}

    /**
     * Makes an upload take one file at a time and say so.
     *
     * @param bytes the largest that is taken
     * @param choose what the button says
     */
    static void of(Upload upload, int bytes, String choose) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(bytes);
        upload.setUploadButton(new Button(choose));
        upload.setDropLabel(new Span(upload.getTranslation("uikit.WorkbookUpload.drop")));
        upload.setI18n(words(upload, bytes));
        upload.addFileRejectedListener(rejected -> Notifier.refused(rejected.getErrorMessage()));
    }

    /** Lets such a place take several files at once. */
    static void orSeveral(Upload upload, int files) {
        upload.setMaxFiles(files);
        upload.setDropLabel(new Span(upload.getTranslation("uikit.StreamUpload.dropSeveral")));
        UploadI18N words = upload.getI18n();
        words.getError().setTooManyFiles(upload.getTranslation("uikit.StreamUpload.tooMany", files));
        upload.setI18n(words);
    }

    private static UploadI18N words(Upload upload, int bytes) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(upload.getTranslation("uikit.WorkbookUpload.oneOnly"))
                .setFileIsTooBig(upload.getTranslation("uikit.WorkbookUpload.tooBig", bytes / (1024 * 1024))));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(upload.getTranslation("uikit.WorkbookUpload.sending"))
                        .setProcessing(upload.getTranslation("uikit.WorkbookUpload.checking")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(upload.getTranslation("uikit.WorkbookUpload.failed"))
                        .setUnexpectedServerError(upload.getTranslation("uikit.WorkbookUpload.failed"))
                        .setForbidden(upload.getTranslation("uikit.WorkbookUpload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(upload.getTranslation("uikit.WorkbookUpload.retry"))
                .setRemove(upload.getTranslation("uikit.WorkbookUpload.remove")));
        return words;
    }
}
