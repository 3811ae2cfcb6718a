package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.hagukumi.shared.DataKey;
import org.springframework.data.domain.Persistable;

/**
 * The words of a submission exactly as they came (原文): in a table of their own, sealed with the key of their call,
 * written once and never again.
 */
@Entity
@Table(name = "comment_original")
class Original implements Persistable<SubmissionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submission;

    @Column(updatable = false, columnDefinition = "mediumblob")
    private byte[] sealedText;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Original() {}

    Original(SubmissionId submission, String text, DataKey key) {
        this.submission = submission;
        this.sealedText = key.seal(text, place(submission));
    }

    String opened(DataKey key) {
        return key.open(sealedText, place(submission));
    }

    static String place(SubmissionId submission) {
        return "original/" + submission;
    }

    @Override
    public SubmissionId getId() {
        return submission;
    }

    /** Always: nothing ever stores one again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
