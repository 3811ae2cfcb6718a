package jp.hagukumi.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.publication.EditionFreezer.Frozen;
import jp.hagukumi.publication.EditionFreezer.Unaccepted;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** UC-051: the lead publishes the yearly report of a round. */
@Service
@Transactional(readOnly = true)
@May(Operation.EDITION_PUBLISH)
public class Publishing {

    private final ProgressReader progress;
    private final EditionFreezer freezer;
    private final EditionPrinter printer;
    private final EditionRegister register;
    private final FileStore files;
    private final Permissions permissions;
    private final Clock clock;

    Publishing(
            ProgressReader progress,
            EditionFreezer freezer,
            EditionPrinter printer,
            EditionRegister register,
            FileStore files,
            Permissions permissions,
            Clock clock) {
        this.progress = progress;
        this.freezer = freezer;
        this.printer = printer;
        this.register = register;
        this.files = files;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * What a lead publishes.
     *
     * @param seen the {@link EditionPreview#fingerprint} of what they looked at
     * @param number the number that it showed
     * @param reason why this edition replaces the one before; empty for the first
     */
    public record Command(RoundId round, String seen, int number, String title, String reason) {}

    /** The rounds that can be published, the latest fiscal year first. */
    public List<RoundSummary> rounds() {
        return progress.rounds();
    }

    /** What would be published now, and what would be missing. Nothing is stored. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EditionPreview preview(RoundId round) {
        Frozen frozen = freezer.freeze(round);
        EditionContent.Material material = frozen.material();
        return new EditionPreview(
                round,
                material.plan(),
                material.year(),
                register.nextNumber(round),
                material.counts().projects(),
                material.counts().reports(),
                material.counts().accepted(),
                frozen.missing().stream().map(Publishing::missing).toList(),
                frozen.withoutPublicText(),
                material.opinions().stream()
                        .map(opinion ->
                                new EditionPreview.Opinion(opinion.about(), opinion.opinion(), opinion.answer()))
                        .toList(),
                DataFiles.fingerprint(material));
    }

    /**
     * Publishes exactly what was previewed. It takes seconds, most of them for the charts, and in these no transaction
     * is open: it reads all in one, draws, stores the files, and enters the edition in another. The edition is there
     * with its row; if the portal dies before that, nothing was published, and at most a file lies about that nothing
     * names.
     *
     * @throws StaleVersion if anything that would be printed has changed since the preview
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public EditionId publish(Command command) {
        permissions.require(Operation.EDITION_PUBLISH, null, Permissions.NO_STATE, command.round());
        Edition.check(command.number(), command.title(), command.reason());
        Frozen frozen = freezer.freeze(command.round());
        if (!DataFiles.fingerprint(frozen.material()).equals(command.seen())
                || register.nextNumber(command.round()) != command.number()) {
            throw new StaleVersion();
        }
        RuleViolation.unless(frozen.material().counts().accepted() > 0, "publication.violation.nothingAccepted");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        EditionContent content = new EditionContent(
                command.title().strip(),
                command.number(),
                command.number() == 1 ? "" : command.reason().strip(),
                now,
                JapanTime.dayOf(now),
                frozen.material());
        EditionPrinter.Printed printed = printer.print(content);
        try {
            return register.enter(frozen.round(), content, files.put(printed.zip()), printed.contentSha256());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (DataIntegrityViolationException numberTaken) {
            // Two leads at the same moment: the later one looks again.
            throw new StaleVersion();
        }
    }

    private static EditionPreview.Missing missing(Unaccepted report) {
        return new EditionPreview.Missing(
                report.status().id(),
                report.project(),
                report.department(),
                report.status().state().nameKey(report.status().started()));
    }
}
