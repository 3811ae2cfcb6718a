package jp.hagukumi.comment.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IncomingLine;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.IntakePreview;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import jp.hagukumi.workbook.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * UC-044 and UC-046: {@code import comments FILE}: a form service's file, or mails, come in from the shell. The columns of
 * a file are what they were the last time for the same headings or the same service; else what the headings say.
 */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ImportCommentsCommand implements ShellCommand {

    private static final String CALL = "--call";
    private static final String SERVICE = "--service";
    private static final String DAY = "--day";
    private static final String DRY_RUN = "--dry-run";
    /** The service of a file of which nobody says it; the same in every language. */
    private static final String SHELL = "shell";

    private final FileIntake intake;
    private final ImportMails mails;
    private final CallQueries calls;

    ImportCommentsCommand(FileIntake intake, ImportMails mails, CallQueries calls) {
        this.intake = intake;
        this.mails = mails;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "import comments";
    }

    @Override
    public Set<String> options() {
        return Set.of(CALL, SERVICE, DAY, DRY_RUN);
    }

    @Override
    public Outcome run(ShellCall call) {
        boolean areMails = ImportMails.areMails(call.operands());
        if ((call.operands().size() != 1 && !areMails) || !call.has(CALL)) {
            call.complain("comment.ImportCommentsCommand.usage");
            return Outcome.MISUSED;
        }
        LocalDate day;
        try {
            day = call.option(DAY).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            call.complain(
                    "comment.ImportCommentsCommand.notADay", call.option(DAY).orElse(""));
            return Outcome.MISUSED;
        }
        Optional<Path> readable = call.readable(call.operands().getFirst());
        if (readable.isEmpty()) {
            return Outcome.REFUSED;
        }
        Path file = readable.get();
        Optional<CallSummary> target = call.option(CALL).flatMap(CallId::parse).flatMap(calls::find);
        if (target.isEmpty()) {
            call.complain(
                    "comment.ImportCommentsCommand.noCall", call.option(CALL).orElse(""));
            return Outcome.REFUSED;
        }
        if (areMails) {
            return mails.run(target.get(), day, call.has(DRY_RUN), call);
        }
        try (InputStream content = Files.newInputStream(file)) {
            IntakeId id = intake.bring(target.get().id(), String.valueOf(file.getFileName()), content);
            try {
                return take(intake.find(id).orElseThrow(), day, call);
            } finally {
                // What was only tried, or could not be begun, does not stay.
                intake.find(id).filter(IntakeDetails::untouched).ifPresent(left -> intake.discard(id));
            }
        } catch (Refusal refusal) {
            call.complain(refusal.problem().key(), refusal.problem().arguments());
            return Outcome.REFUSED;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Outcome take(IntakeDetails file, @Nullable LocalDate day, ShellCall call) {
        IntakePlan plan = plan(file.plan(), day, call);
        plan.columns()
                .forEach(column -> call.out()
                        .printf(
                                "%s\t%s%n",
                                column.heading(),
                                call.words().say(column.meaning().key())));
        IntakePreview preview = intake.preview(file.id(), plan);
        print(preview, call);
        boolean whole = preview.of(IncomingVerdict.REFUSED) == 0;
        if (call.has(DRY_RUN) || preview.taken() == 0) {
            call.say(
                    preview.taken() == 0
                            ? "comment.IntakePreviewCard.nothing"
                            : "comment.ImportCommentsCommand.wouldBeTaken",
                    preview.taken());
            return whole ? Outcome.DONE : preview.taken() == 0 ? Outcome.REFUSED : Outcome.PARTLY;
        }
        intake.start(file.id(), file.version(), plan);
        intake.await(file.id());
        IntakeDetails done = intake.find(file.id()).orElseThrow();
        call.say(
                "comment.IntakeProgress.counts",
                done.counts().done(),
                done.counts().taken(),
                done.counts().sameAgain(),
                done.counts().refused());
        if (done.state() != IntakeState.DONE) {
            call.complain(done.stoppedBy().isEmpty() ? "comment.IntakeFileView.stoppedLine" : done.stoppedBy());
            return Outcome.FAILED;
        }
        return whole ? Outcome.DONE : Outcome.PARTLY;
    }

    private IntakePlan plan(IntakePlan proposed, @Nullable LocalDate day, ShellCall call) {
        String service = call.option(SERVICE).orElse(proposed.service());
        return new IntakePlan(
                service.isBlank() ? SHELL : service,
                call.has(SERVICE) ? intake.remembered(service, proposed.columns()) : proposed.columns(),
                proposed.channel(),
                day == null ? proposed.defaultDay() : day,
                proposed.consent(),
                proposed.samePersons());
    }

    private static void print(IntakePreview preview, ShellCall call) {
        call.say("comment.IntakePreviewCard.heading", preview.rows());
        for (IncomingVerdict verdict : IncomingVerdict.values()) {
            if (preview.of(verdict) > 0) {
                call.out().printf("%s\t%d%n", call.words().say(verdict.key()), preview.of(verdict));
            }
        }
        if (preview.taken() > 0) {
            call.say(
                    "comment.IntakePreviewCard.consent",
                    preview.taken() - preview.withoutConsent(),
                    preview.withoutConsent());
        }
        for (IncomingLine line : preview.lines()) {
            call.out()
                    .printf(
                            "%d\t%s\t%s%n",
                            line.line(),
                            call.words().say(line.verdict().key()),
                            IncomingWords.of(line, call.words()::say));
        }
    }
}
