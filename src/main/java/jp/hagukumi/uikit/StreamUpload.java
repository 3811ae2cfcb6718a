package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * Takes files and hands their bytes on while they come: they are nowhere kept in between. For files that must not lie
 * anywhere in the clear, and large ones.
 */
public class StreamUpload extends Composite<Upload> {

    /** Takes the bytes outside of the page, and says what is to happen in the page then. */
    public interface Receiver extends Serializable {
        SerializableRunnable take(String fileName, InputStream content) throws IOException;
    }

    private final Receiver receiver;
    private final boolean several;

    /**
     * A place to drop or choose a file.
     *
     * @param bytes the largest that is taken
     * @param choose what the button says
     */
    public StreamUpload(int bytes, String choose, Receiver receiver) {
        this(bytes, 1, choose, receiver);
    }

    /**
     * A place to drop or choose several files at once; the receiver may be asked to take some at the same time.
     *
     * @param bytes the largest that is taken
     * @param files the most at once
     * @param choose what the button says
     */
    public StreamUpload(int bytes, int files, String choose, Receiver receiver) {
        this.receiver = receiver;
        this.several = files > 1;
        getContent().setUploadHandler((UploadHandler) this::store);
        OneFile.of(getContent(), bytes, choose);
        if (several) {
            OneFile.orSeveral(getContent(), files);
            // Not before: what the list does not hold any more is not sent.
            getContent().addAllFinishedListener(e -> getContent().clearFileList());
        }
    }

    /** Does something once when all files that are under way have arrived, instead of for each. */
    public StreamUpload whenAllAreThere(SerializableRunnable act) {
        getContent().addAllFinishedListener(e -> act.run());
        return this;
    }

    /** Passes on what the browser sends, and then tells the page. */
    public void store(UploadEvent event) throws IOException {
        SerializableRunnable then;
        try (InputStream content = event.getInputStream()) {
            then = receiver.take(event.getFileName(), content);
        }
        // Whoever went elsewhere meanwhile, or closed the page, is not called back; the file is in its list.
        event.getUI()
                .accessLater(
                        () -> {
                            if (isAttached()) {
                                if (!several) {
                                    getContent().clearFileList();
                                }
                                then.run();
                            }
                        },
                        () -> {})
                .run();
    }
}
