package jp.hagukumi.progress.workbook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.progress.workbook.CellVerdict;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.Reason;
import jp.hagukumi.progress.workbook.ReportImport;
import jp.hagukumi.progress.workbook.RowVerdict;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** UC-025: {@code import reports FILE}: a section's workbook comes in from the shell, into whichever round it belongs to. */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ImportReportsCommand implements ShellCommand {

    private static final String DRY_RUN = "--dry-run";

    private final ReportImport imports;

    ImportReportsCommand(ReportImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import reports";
    }

    @Override
    public Set<String> options() {
        return Set.of(DRY_RUN);
    }

    @Override
    public Outcome run(ShellCall call) {
        if (call.operands().size() != 1) {
            call.complain("progress.ImportReportsCommand.usage");
            return Outcome.MISUSED;
        }
        Optional<Path> file = call.readable(call.operands().getFirst());
        if (file.isEmpty()) {
            return Outcome.REFUSED;
        }
        PreviewWords words = new PreviewWords(call.words().language());
        return switch (preview(file.get())) {
            case WorkbookPreview.Refused refused -> {
                call.complain("progress.workbook.refusedHeading", refused.fileName());
                call.err().println(words.of(refused.why()));
                yield Outcome.REFUSED;
            }
            case WorkbookPreview.Ready ready -> decide(ready, words, call);
        };
    }

    private WorkbookPreview preview(Path file) {
        try (InputStream workbook = Files.newInputStream(file)) {
            return imports.preview(null, workbook, String.valueOf(file.getFileName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Outcome decide(WorkbookPreview.Ready ready, PreviewWords words, ShellCall call) {
        print(ready, words, call);
        List<String> refusals = words.refusals(ready);
        refusals.forEach(call.err()::println);
        int conflicts = ready.count(CellVerdict.Kind.CONFLICT);
        if (conflicts > 0) {
            call.complain("progress.ImportReportsCommand.conflicts", conflicts);
            return Outcome.UNDECIDED;
        }
        if (!ready.offersAnything()) {
            call.say("progress.workbook.nothingToTake");
            return refusals.isEmpty() ? Outcome.DONE : Outcome.REFUSED;
        }
        if (call.has(DRY_RUN)) {
            call.say("progress.ImportReportsCommand.wouldBeTaken");
        } else {
            List<WorkbookPreview.Wanted> wanted = ready.decided(Map.of());
            call.say("progress.workbook.taken", wanted.size(), imports.take(wanted));
        }
        return refusals.isEmpty() ? Outcome.DONE : Outcome.PARTLY;
    }

    private static void print(WorkbookPreview.Ready ready, PreviewWords words, ShellCall call) {
        call.say("progress.workbook.readyHeading", ready.section(), ready.reports());
        ready.notes().forEach(note -> call.out().println(words.of(note)));
        for (RowVerdict row : ready.rows()) {
            for (CellVerdict cell : row.cells()) {
                Reason note = cell.note();
                call.out()
                        .printf(
                                "%s!%s\t%s\t%s\t%s\t%s → %s%s%n",
                                row.sheet(),
                                cell.address(),
                                call.words().say("progress.workbook.Kind." + cell.kind()),
                                row.title(),
                                cell.field().name(call.words()),
                                line(words.text(cell.portal())),
                                line(words.text(cell.file())),
                                note == null || cell.kind() == CellVerdict.Kind.REFUSED ? "" : "\t" + words.of(note));
            }
        }
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
