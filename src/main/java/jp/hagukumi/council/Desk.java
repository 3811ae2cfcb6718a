package jp.hagukumi.council;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of the signed-in person; nobody else's are ever read. Whoever calls has judged that the person may send what
 * the draft is to become.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Desk {

    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;

    Desk(Drafts drafts, CurrentAccount current, Clock clock) {
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    Optional<String> draft(DraftKind kind, PackId pack, UUID about) {
        return find(kind, pack, about).map(Draft::text);
    }

    /**
     * Keeps what is typed so far.
     *
     * @throws RuleViolation when it is longer than what can be sent; then what was kept before stays
     */
    void keep(DraftKind kind, PackId pack, UUID about, String text, int max, String tooLong) {
        RuleViolation.unless(text.codePointCount(0, text.length()) <= max, tooLong, max);
        find(kind, pack, about)
                .ifPresentOrElse(
                        draft -> draft.change(text, clock.instant()),
                        () -> drafts.saveAndFlush(new Draft(current.id(), pack, about, kind, text, clock.instant())));
    }

    void clear(DraftKind kind, PackId pack, UUID about) {
        find(kind, pack, about).ifPresent(drafts::delete);
    }

    /** Of everybody: nothing can become of these any more. */
    void clearAll(DraftKind kind, PackId pack) {
        drafts.deleteByPackAndKind(pack, kind);
    }

    private Optional<Draft> find(DraftKind kind, PackId pack, UUID about) {
        return drafts.findByPersonAndPackAndAboutAndKind(current.id(), pack, about, kind);
    }
}
