package jp.hagukumi.plan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.SheetKind;
import org.junit.jupiter.api.Test;

/** What areas and tables say, as rows of their sheets and back. */
class QuantityCellsTest {

    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final QuantitySheets SHEETS = new QuantitySheets(null);
    private static final SheetKeys KEYS = (SheetKeys) Proxy.newProxyInstance(
            SheetKeys.class.getClassLoader(),
            new Class<?>[] {SheetKeys.class},
            (proxy, method, arguments) -> arguments[1].toString());
    private static final QuantityContent TABLE = QuantityExamples.with(
            QuantityExamples.table(QuantityExamples.WEST, QuantityExamples.EAST),
            QuantityExamples.EAST,
            QuantityExamples.Y1,
            "100",
            "80.5",
            "",
            "90",
            "-10");

    @Test
    void areasComeBackFromTheirRows() {
        List<Cells> rows = SHEETS.areaSheet()
                .rows(PLAN, Map.of(PLAN.value(), QuantityExamples.AREAS), KEYS)
                .reversed();

        assertThat(QuantityCells.tree(rows, QuantityCellsTest::area)).isEqualTo(QuantityExamples.AREAS);
    }

    @Test
    void aTableComesBackFromItsRows() {
        Cells row = rows(SHEETS.quantityTableSheet()).getFirst();
        QuantityParts parts = new QuantityParts(
                rows(SHEETS.quantityYearSheet()),
                rows(SHEETS.quantityAreaSheet()),
                rows(SHEETS.quantityLineSheet()),
                rows(SHEETS.quantityFigureSheet()));

        assertThat(QuantityCells.content(row, parts, QuantityCellsTest::area, 9))
                .isEqualTo(TABLE);
    }

    @Test
    void everyPlaceOfATableHasARowAlsoWithoutAFigure() {
        assertThat(rows(SHEETS.quantityFigureSheet()))
                .hasSize(2 * 5 * 2)
                .extracting(row -> row.of(QuantityColumns.VALUE))
                .containsOnly("", "100", "80.5", "90", "-10");
    }

    private static AreaId area(String key) {
        return AreaId.parse(key).orElseThrow();
    }

    private static List<Cells> rows(SheetKind<QuantityContent> kind) {
        return kind.rows(PLAN, Map.of(UUID.randomUUID(), TABLE), KEYS).reversed();
    }
}
