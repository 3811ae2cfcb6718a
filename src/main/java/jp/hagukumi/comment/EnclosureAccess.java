package jp.hagukumi.comment;

import java.io.InputStream;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.DataKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to what came with a letter: it tells who sent it as the sender's name does, and is opened as that is, for a
 * reason and with an entry in the trail each time.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class EnclosureAccess {

    private final Calls calls;
    private final Submissions submissions;
    private final Enclosures enclosures;
    private final EnclosureStore store;
    private final CallKeys keys;
    private final RevealLog reveals;
    private final Permissions permissions;

    EnclosureAccess(
            Calls calls,
            Submissions submissions,
            Enclosures enclosures,
            EnclosureStore store,
            CallKeys keys,
            RevealLog reveals,
            Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.enclosures = enclosures;
        this.store = store;
        this.keys = keys;
        this.reveals = reveals;
        this.permissions = permissions;
    }

    /** What came with a letter, in its order. */
    @Transactional
    public List<EnclosureDetails> list(SubmissionId id, String reason) {
        Submission letter = submissions.require(id);
        requireAllowed(letter, id);
        reveals.write(letter, id, reason);
        DataKey key = keys.of(letter.call());
        return enclosures.of(id).stream()
                .map(enclosure -> enclosure.details(key))
                .toList();
    }

    /** The bytes of one file; whoever asks closes them. */
    @Transactional
    public InputStream open(EnclosureId id, String reason) {
        Enclosure enclosure = enclosures.require(id);
        Submission letter = submissions.require(enclosure.submission());
        requireAllowed(letter, id);
        reveals.write(letter, id, reason);
        return store.open(id, keys.of(letter.call()));
    }

    private void requireAllowed(Submission letter, Object subject) {
        permissions.require(
                Operation.CITIZEN_REVEAL,
                null,
                calls.require(letter.call()).state().code(),
                subject);
    }
}
