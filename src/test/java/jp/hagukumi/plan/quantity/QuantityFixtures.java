package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.test.Office;

/** A draft with the made-up table of {@link QuantityExamples} for the whole and its two areas, written by the lead. */
public final class QuantityFixtures {

    public static final String SERVICE = "一時預かり";

    private final Office office;
    private final QuantityEditing editing;
    private final QuantityRecording recording;
    private final PlanAmendments amendments;
    private final PlanReader plans;

    public QuantityFixtures(
            Office office,
            QuantityEditing editing,
            QuantityRecording recording,
            PlanAmendments amendments,
            PlanReader plans) {
        this.office = office;
        this.editing = editing;
        this.recording = recording;
        this.amendments = amendments;
        this.plans = plans;
    }

    /** A plan that is being written, with areas and one table without figures yet; the lead acts from here on. */
    public PlanId draft() {
        office.as(DemoPeople.LEAD);
        PlanId plan = amendments.draft(PlanFixtures.workbook().header());
        editing.draw(plan, 0, QuantityExamples.AREAS);
        return plan;
    }

    public QuantityTableId table(PlanId plan) {
        return editing.create(
                plan, QuantityExamples.form(QuantityExamples.WHOLE, QuantityExamples.EAST, QuantityExamples.WEST));
    }

    public static AreaId east() {
        return QuantityExamples.EAST.id();
    }

    /** Five figures of the eastern area in the first year. */
    public static List<FigureEntry> entries(String... figures) {
        List<FigureEntry> entries = new ArrayList<>();
        for (int line = 1; line <= figures.length; line++) {
            entries.add(new FigureEntry(
                    cell(line), figures[line - 1].isEmpty() ? null : new BigDecimal(figures[line - 1])));
        }
        return entries;
    }

    /** A cell of the eastern area in the first year. */
    public static Cell cell(int line) {
        return new Cell(QuantityExamples.EAST.id(), line, QuantityExamples.Y1);
    }

    /** What came of the eastern area's demand in the first year. */
    public void came(QuantityTableId table, long seen, String value) {
        recording.record(table, seen, actuals(value));
    }

    public static List<ActualFigure> actuals(String value) {
        return List.of(new ActualFigure(east(), 1, QuantityExamples.Y1, new BigDecimal(value), ""));
    }

    public void adopt(PlanId plan) {
        amendments.adopt(plan, version(plan), PlanFixtures.FROM.firstDay(), "");
    }

    public void amend(PlanId plan) {
        amendments.open(plan, version(plan), PlanFixtures.FROM.next().firstDay(), RevisionKind.AMENDMENT, "中間年の見直し");
    }

    private long version(PlanId plan) {
        return plans.plan(plan).orElseThrow().summary().version();
    }
}
