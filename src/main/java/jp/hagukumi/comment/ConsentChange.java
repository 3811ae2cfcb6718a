package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * That somebody noted another consent of a letter's sender than before.
 *
 * @param sealedReason how the office knew; it may tell of the sender and is gone behind an erasure
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // read, opened and thrown away; nobody compares them
record ConsentChange(
        @Column(name = "changed_at") Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
        PersonId by,

        boolean agrees,
        byte @Nullable [] sealedReason) {

    static ConsentChange of(SubmissionId letter, boolean agrees, String reason, PersonId by, Instant at, DataKey key) {
        return new ConsentChange(at, by, agrees, key.seal(reason, place(letter)));
    }

    /** Empty where it is gone. */
    String reason(SubmissionId letter, DataKey key) {
        return sealedReason == null ? "" : key.open(sealedReason, place(letter));
    }

    private static String place(SubmissionId letter) {
        return "consent/" + letter;
    }
}
