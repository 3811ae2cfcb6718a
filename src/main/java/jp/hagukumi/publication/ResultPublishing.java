package jp.hagukumi.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallResult;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.ResultCall;
import jp.hagukumi.comment.ResultReader;
import jp.hagukumi.publication.EditionPrinter.Printed;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.Words;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** UC-052: the lead publishes what citizens said when they were asked, and all replies together. */
@Service
@Transactional(readOnly = true)
@May(Operation.EDITION_PUBLISH)
public class ResultPublishing {

    private final ResultReader reader;
    private final ResultFreezer freezer;
    private final ResultPrinter printer;
    private final EditionRegister register;
    private final FileStore files;
    private final Permissions permissions;
    private final Clock clock;

    ResultPublishing(
            ResultReader reader,
            ResultFreezer freezer,
            ResultPrinter printer,
            EditionRegister register,
            FileStore files,
            Permissions permissions,
            Clock clock) {
        this.reader = reader;
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
     * @param seen the {@link ResultPreview#fingerprint} of what they looked at
     * @param number the number that it showed
     * @param reason why this edition replaces the one before; empty for the first
     */
    public record Command(CallId call, String seen, int number, ResultOrder order, String title, String reason) {}

    /** The calls whose result can be published or prepared, the latest first. */
    public List<ResultCall> calls() {
        return reader.calls();
    }

    /** What would be published now, and what would be missing; nothing where there is no such call. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ResultPreview> preview(CallId call, ResultOrder order) {
        return reader.result(call).map(result -> {
            ResultContent.Material material = freezer.freeze(result, order);
            return new ResultPreview(
                    call,
                    result.title(),
                    result.planTitle(),
                    register.nextNumber(call),
                    result.state() == CallState.OPEN,
                    result.toSplit(),
                    result.unapproved(),
                    result.counts().persons(),
                    result.counts().letters(),
                    result.counts().opinions(),
                    result.counts().purports(),
                    material.notCounted().stream()
                            .map(one -> new ResultPreview.NotCounted(
                                    coded(one.code(), one.name()), one.persons(), one.letters(), one.opinions()))
                            .toList(),
                    result.unworded(),
                    material.answers().stream()
                            .map(answer -> shown(answer, material))
                            .toList(),
                    ResultFiles.fingerprint(material));
        });
    }

    private static ResultPreview.Answer shown(ResultContent.Answer answer, ResultContent.Material material) {
        return new ResultPreview.Answer(
                answer.said().stream()
                        .map(said -> new ResultPreview.Said(
                                said.numbers(),
                                said.place(),
                                said.words(),
                                said.codes().stream()
                                        .map(code -> coded(code, material.reason(code)))
                                        .toList()))
                        .toList(),
                answer.reply(),
                answer.forChildren(),
                (answer.mark() + " " + answer.label()).strip(),
                answer.changes());
    }

    /** In the language of what is published. */
    private static String coded(String code, String reason) {
        return Words.in(Words.JAPANESE).say("publication.result.coded", code, reason);
    }

    /**
     * Publishes exactly what was previewed, every reply at once. As with {@link Publishing#publish} no transaction is open
     * while the files are made.
     *
     * @throws StaleVersion if anything that would be printed has changed since the preview
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public EditionId publish(Command command) {
        permissions.require(Operation.EDITION_PUBLISH, null, Permissions.NO_STATE, command.call());
        Edition.check(command.number(), command.title(), command.reason());
        CallResult result = reader.result(command.call()).orElseThrow(StaleVersion::new);
        ResultContent.Material material = freezer.freeze(result, command.order());
        if (!ResultFiles.fingerprint(material).equals(command.seen())
                || register.nextNumber(command.call()) != command.number()) {
            throw new StaleVersion();
        }
        RuleViolation.unless(result.state() != CallState.OPEN, "publication.violation.callOpen");
        RuleViolation.unless(result.toSplit() == 0, "publication.violation.notAllSorted", result.toSplit());
        RuleViolation.unless(result.unapproved() == 0, "publication.violation.notAllApproved", result.unapproved());
        RuleViolation.unless(result.counts().opinions() > 0, "publication.violation.noOpinions");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ResultContent content = new ResultContent(
                command.title().strip(),
                command.number(),
                command.number() == 1 ? "" : command.reason().strip(),
                now,
                JapanTime.dayOf(now),
                material);
        Printed printed = printer.print(content);
        try {
            return register.enter(
                    result,
                    content,
                    files.put(printed.zip()),
                    printed.contentSha256(),
                    () -> requireUnchanged(command));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (DataIntegrityViolationException numberTaken) {
            // Two leads at the same moment: the later one looks again.
            throw new StaleVersion();
        }
    }

    /** Making the files takes its time: somebody may have withdrawn their consent, or been masked, meanwhile. */
    private void requireUnchanged(Command command) {
        CallResult now = reader.held(command.call()).orElseThrow(StaleVersion::new);
        if (!ResultFiles.fingerprint(freezer.freeze(now, command.order())).equals(command.seen())) {
            throw new StaleVersion();
        }
    }
}
