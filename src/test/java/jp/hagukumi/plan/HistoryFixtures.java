package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.FiscalYear;

/** Two amendments of the small plan, one after the other. */
public final class HistoryFixtures {

    private HistoryFixtures() {}

    /** Renames a project, moves one, adds one. */
    public static PlanWorkbook amended() {
        List<PlanRow> rows = new ArrayList<>(PlanFixtures.renamed("駅前保育ステーション").rows());
        rows.removeIf(row -> row.key().equals("2-02"));
        rows.add(PlanFixtures.project(
                "2-02", "1", PlanFixtures.PROJECT_VISIT, List.of(DemoPeople.KATEI), false, new FiscalYear(2023)));
        rows.add(added());
        return PlanFixtures.workbook(rows);
    }

    /** Renames the project again, moves the moved one back, says something else of the plan. */
    public static PlanWorkbook amendedAgain() {
        List<PlanRow> rows = new ArrayList<>(PlanFixtures.renamed("駅前保育送迎所").rows());
        rows.add(added());
        PlanHeader header = PlanFixtures.workbook().header();
        return new PlanWorkbook(
                new PlanHeader(
                        header.title(),
                        header.municipality(),
                        header.from(),
                        header.to(),
                        header.legalBases(),
                        header.purpose(),
                        header.philosophy(),
                        header.levels(),
                        header.reportedLevel(),
                        "二度目の見直し",
                        List.of()),
                PlanFixtures.workbook(rows).rows());
    }

    private static PlanRow added() {
        return PlanFixtures.project("1-09", "1", "休日保育", List.of(DemoPeople.HOIKU), false, null);
    }
}
