package jp.hagukumi.publication;

import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallResult;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one short transaction with which an edition comes to be. */
@Component
@Transactional(readOnly = true)
class EditionRegister {

    private final Editions editions;
    private final CurrentAccount current;
    private final Trail trail;

    EditionRegister(Editions editions, CurrentAccount current, Trail trail) {
        this.editions = editions;
        this.current = current;
        this.trail = trail;
    }

    int nextNumber(RoundId round) {
        return editions.lastNumber(round) + 1;
    }

    /** Enters an edition whose files are stored. Refused if another one took its number meanwhile. */
    @Transactional
    EditionId enter(RoundSummary round, EditionContent content, FileStore.Stored zip, String contentSha256) {
        if (content.number() != nextNumber(round.id())) {
            throw new StaleVersion();
        }
        Edition edition = editions.saveAndFlush(new Edition(round, content, zip, contentSha256, current.id()));
        trail.done(
                Operation.EDITION_PUBLISH,
                edition.id(),
                "round " + round.id() + ", edition " + content.number() + ", sha256 " + zip.sha256()
                        + (content.reason().isEmpty() ? "" : ", " + content.reason()));
        return edition.id();
    }

    int nextNumber(CallId call) {
        return editions.lastNumber(call) + 1;
    }

    /**
     * Enters the result of a call whose files are stored. Refused if another one took its number meanwhile.
     *
     * @param unchanged refuses where what the files tell has changed since; asked first, within the transaction
     */
    @Transactional
    EditionId enter(
            CallResult of, ResultContent content, FileStore.Stored zip, String contentSha256, Runnable unchanged) {
        unchanged.run();
        if (content.number() != nextNumber(of.call())) {
            throw new StaleVersion();
        }
        Edition edition = editions.saveAndFlush(new Edition(of, content, zip, contentSha256, current.id()));
        trail.done(
                Operation.EDITION_PUBLISH,
                edition.id(),
                "call " + of.call() + ", edition " + content.number() + ", sha256 " + zip.sha256()
                        + (content.reason().isEmpty() ? "" : ", " + content.reason()));
        return edition.id();
    }
}
