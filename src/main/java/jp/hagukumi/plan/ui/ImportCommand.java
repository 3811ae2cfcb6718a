package jp.hagukumi.plan.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.plan.FieldChange;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.ImportResult;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** UC-019: {@code import plan FILE}: a workbook comes in from the shell, with a verdict for each row. */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ImportCommand implements ShellCommand {

    private static final String PLAN = "--plan";
    private static final String NEW = "--new";
    private static final String DRY_RUN = "--dry-run";
    private static final String REASON = "--reason";
    private static final String EFFECTIVE = "--effective";

    private final PlanImport imports;
    private final Clock clock;

    ImportCommand(PlanImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import plan";
    }

    @Override
    public Set<String> options() {
        return Set.of(PLAN, NEW, DRY_RUN, REASON, EFFECTIVE);
    }

    @Override
    public Outcome run(ShellCall call) {
        if (call.operands().size() != 1 || (call.has(PLAN) && call.has(NEW))) {
            call.complain("plan.ImportCommand.usage");
            return Outcome.MISUSED;
        }
        Optional<Path> readable = call.readable(call.operands().getFirst());
        if (readable.isEmpty()) {
            return Outcome.REFUSED;
        }
        Path file = readable.get();
        Optional<PlanId> target = call.option(PLAN).flatMap(PlanId::parse);
        if (call.has(PLAN) && target.isEmpty()) {
            call.complain("plan.ImportCommand.notAnId", call.option(PLAN).orElse(""));
            return Outcome.MISUSED;
        }
        LocalDate effective;
        try {
            effective = call.option(EFFECTIVE).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            call.complain("plan.ImportCommand.notADay", call.option(EFFECTIVE).orElse(""));
            return Outcome.MISUSED;
        }
        ImportPreview preview = preview(file, target.orElse(null));
        if (target.isEmpty()
                && !call.has(NEW)
                && preview instanceof ImportPreview.Ready first
                && first.exportedFrom() != null) {
            // It says itself which plan it belongs to.
            imports.discard(first.token());
            preview = preview(file, first.exportedFrom().id());
        }
        return switch (preview) {
            case ImportPreview.Refused refused -> refuse(refused, call);
            case ImportPreview.Ready ready -> {
                try {
                    yield decide(ready, effective, call);
                } finally {
                    imports.discard(ready.token());
                }
            }
        };
    }

    private ImportPreview preview(Path file, @Nullable PlanId target) {
        try (InputStream workbook = Files.newInputStream(file)) {
            return imports.preview(workbook, String.valueOf(file.getFileName()), target);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Outcome refuse(ImportPreview.Refused refused, ShellCall call) {
        call.complain("plan.RefusedImport.heading", refused.fileName());
        for (WorkbookProblem problem : refused.problems()) {
            call.complain(problem.key(), problem.arguments());
        }
        if (refused.more()) {
            call.complain("plan.RefusedImport.more");
        }
        return Outcome.REFUSED;
    }

    private Outcome decide(ImportPreview.Ready ready, @Nullable LocalDate effective, ShellCall call) {
        print(ready, call);
        if (ready.namesake() != null && !call.has(NEW)) {
            call.complain("plan.ImportCommand.namesake", ready.namesake().id());
            return Outcome.UNDECIDED;
        }
        if (ready.count(FieldChange.Kind.CONFLICT) > 0) {
            call.complain("plan.ImportCommand.conflicts", ready.count(FieldChange.Kind.CONFLICT));
            return Outcome.UNDECIDED;
        }
        if (!ready.changesAnything() || call.has(DRY_RUN)) {
            call.say(ready.changesAnything() ? "plan.ImportCommand.wouldBeTaken" : "plan.ImportCommand.nothingChanges");
            return Outcome.DONE;
        }
        FiscalYear from = ready.header().from();
        LocalDate usual = ready.target() != null || from == null ? JapanTime.today(clock) : from.firstDay();
        LocalDate day = effective != null ? effective : usual;
        ImportResult result =
                imports.accept(ImportDecision.on(ready, day, call.option(REASON).orElse("")));
        call.say(
                "plan.ImportDone.counts",
                result.added(),
                result.changed(),
                result.same(),
                result.missing(),
                result.removed());
        call.say("plan.ImportCommand.taken", result.plan(), result.revision());
        return Outcome.DONE;
    }

    private static void print(ImportPreview.Ready ready, ShellCall call) {
        ChangeWords words = new ChangeWords(call.words().language());
        call.out().println(ready.header().title());
        ready.planChanges().forEach(change -> call.out().println("  " + words.of(change)));
        ready.header().understood().forEach(taken -> call.out().println("  " + words.of(taken)));
        for (RowVerdict row : ready.rows()) {
            call.out()
                    .printf(
                            "%s\t%s\t%s\t%s%n",
                            row.row() == 0 ? "-" : Integer.toString(row.row()),
                            call.words().say("plan.Verdict." + row.verdict()),
                            row.key(),
                            (row.sheet() + " " + row.code() + " " + row.title()).strip());
            row.changes().forEach(change -> call.out().println("\t" + words.of(change)));
            row.understood().forEach(taken -> call.out().println("\t" + words.of(taken)));
        }
        ready.remarks().forEach(remark -> call.say(remark.key(), remark.arguments()));
        if (ready.reordered()) {
            call.say("plan.ReadyImport.reordered");
        }
        if (!ready.sheetsNotRead().isEmpty()) {
            call.say(
                    "plan.ReadyImport.sheetsNotRead",
                    String.join(call.words().say("plan.ElementFacts.between"), ready.sheetsNotRead()));
        }
    }
}
