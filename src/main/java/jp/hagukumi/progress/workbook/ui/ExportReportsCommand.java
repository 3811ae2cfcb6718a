package jp.hagukumi.progress.workbook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundRow;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.workbook.ReportExport;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** UC-025: {@code export reports ROUND|YEAR}: the workbooks of the sections that the person may read. */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ExportReportsCommand implements ShellCommand {

    private static final String DEPARTMENT = "--department";
    private static final String OUTPUT = "--output";

    private final ReportExport exports;
    private final RoundQueries rounds;
    private final Directory directory;

    ExportReportsCommand(ReportExport exports, RoundQueries rounds, Directory directory) {
        this.exports = exports;
        this.rounds = rounds;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "export reports";
    }

    @Override
    public Set<String> options() {
        return Set.of(DEPARTMENT, OUTPUT);
    }

    @Override
    public Outcome run(ShellCall call) {
        if (call.operands().size() != 1) {
            call.complain("progress.ExportReportsCommand.usage");
            return Outcome.MISUSED;
        }
        String asked = call.operands().getFirst();
        List<RoundSummary> found = rounds.rounds().stream()
                .map(RoundRow::round)
                .filter(round -> round.id().toString().equals(asked) || isOfYear(round, asked))
                .toList();
        if (found.size() != 1) {
            call.complain(
                    found.isEmpty()
                            ? "progress.ExportReportsCommand.noRound"
                            : "progress.ExportReportsCommand.severalRounds",
                    asked);
            found.forEach(round -> call.err().println(round.id() + "\t" + round.planTitle()));
            return Outcome.REFUSED;
        }
        RoundSummary round = found.getFirst();
        Optional<DepartmentView> department =
                call.option(DEPARTMENT).flatMap(name -> named(name, directory.all(), round.sectionDue()));
        if (call.has(DEPARTMENT) && department.isEmpty()) {
            call.complain(
                    "progress.ExportReportsCommand.noDepartment",
                    call.option(DEPARTMENT).orElse(""));
            return Outcome.REFUSED;
        }
        var language = call.words().language();
        ReportExport.Leaving leaving = department
                .map(one -> exports.section(round.id(), one.id(), language))
                .orElseGet(() -> exports.all(round.id(), language));
        return call.write(leaving.content(), call.file(call.option(OUTPUT).orElse(leaving.name())));
    }

    /**
     * A name may come back after years: the department that had it on a day, or else the one that had it last.
     *
     * @param all oldest first
     */
    static Optional<DepartmentView> named(String name, List<DepartmentView> all, LocalDate day) {
        List<DepartmentView> same =
                all.stream().filter(known -> known.name().equals(name)).toList();
        return same.stream()
                .filter(known -> known.existsOn(day))
                .findFirst()
                .or(() -> same.isEmpty() ? Optional.empty() : Optional.of(same.getLast()));
    }

    /** A year means the round of the whole year; an interim one is named by its own id. */
    private static boolean isOfYear(RoundSummary round, String asked) {
        return !round.term().isInterim()
                && Integer.toString(round.year().startYear()).equals(asked);
    }
}
