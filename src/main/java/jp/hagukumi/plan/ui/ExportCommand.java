package jp.hagukumi.plan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import jp.hagukumi.workbook.FileName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** UC-019: {@code export plan ID|TITLE}: a plan leaves as its workbook, or as tables for machines. */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ExportCommand implements ShellCommand {

    private static final String CSV = "--csv";
    private static final String OUTPUT = "--output";

    private final PlanExport exports;
    private final PlanQueries plans;

    ExportCommand(PlanExport exports, PlanQueries plans) {
        this.exports = exports;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "export plan";
    }

    @Override
    public Set<String> options() {
        return Set.of(OUTPUT, CSV);
    }

    @Override
    public Outcome run(ShellCall call) {
        if (call.operands().size() != 1) {
            call.complain("plan.ExportCommand.usage");
            return Outcome.MISUSED;
        }
        String asked = call.operands().getFirst();
        List<PlanSummary> found = plans.plans().stream()
                .filter(plan ->
                        plan.id().toString().equals(asked) || plan.title().equals(asked))
                .toList();
        if (found.size() != 1) {
            call.complain(found.isEmpty() ? "plan.ExportCommand.noPlan" : "plan.ExportCommand.severalPlans", asked);
            found.forEach(plan -> call.err().println(plan.id() + "\t" + plan.title()));
            return Outcome.REFUSED;
        }
        PlanSummary plan = found.getFirst();
        Path file = call.option(OUTPUT)
                .map(call::file)
                .orElseGet(() -> call.file(FileName.of(plan.title(), "plan") + (call.has(CSV) ? ".zip" : ".xlsx")));
        byte[] content = call.has(CSV)
                ? exports.tables(plan.id())
                : exports.workbook(plan.id(), call.words().language());
        return call.write(content, file);
    }
}
