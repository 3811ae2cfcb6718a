package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.FiscalYear;

/** Made-up tables. */
final class QuantityExamples {

    static final Area WHOLE = new Area(AreaId.next(), null, "全域", "市全域");
    static final Area EAST = new Area(AreaId.next(), WHOLE.id(), "提供区域", "東");
    static final Area WEST = new Area(AreaId.next(), WHOLE.id(), "提供区域", "西");
    static final Area SCHOOL = new Area(AreaId.next(), WHOLE.id(), "小学校区", "第一小学校区");
    static final AreaTree AREAS = new AreaTree(List.of(WHOLE, EAST, WEST, SCHOOL));

    static final FiscalYear Y1 = new FiscalYear(2025);
    static final FiscalYear Y2 = new FiscalYear(2026);

    static final int DEMAND = 1;
    static final int OPENING = 2;
    static final int SECURED = 3;
    static final int TOTAL = 4;
    static final int GAP = 5;

    private QuantityExamples() {}

    static QuantityLine line(int number, String code, String label, LineRole role, String formula) {
        return new QuantityLine(number, code, label, role, formula, "", true);
    }

    /** ①demand ②opening = last year's ④, ③secured, ④=②+③, gap=④−①. */
    static List<QuantityLine> lines() {
        return List.of(
                line(DEMAND, "①", "量の見込み", LineRole.DEMAND, ""),
                new QuantityLine(OPENING, "②", "年度当初", LineRole.OPENING, "", "④", true),
                line(SECURED, "③", "確保", LineRole.SECURED, ""),
                line(TOTAL, "④", "合計", LineRole.TOTAL, "②+③"),
                line(GAP, "", "差", LineRole.GAP, "④−①"));
    }

    static QuantityForm form(Area... areas) {
        return new QuantityForm(
                "一時預かり",
                "人日",
                false,
                "",
                "",
                "",
                List.of(Y1, Y2),
                Arrays.stream(areas).map(Area::id).toList(),
                lines());
    }

    static QuantityContent table(Area... areas) {
        return QuantityContent.of(0, form(areas), Map.of());
    }

    /** The table with the five figures of an area in a year; "" is none. */
    static QuantityContent with(QuantityContent table, Area area, FiscalYear year, String... figures) {
        Map<Cell, BigDecimal> cells = new HashMap<>(table.byCell());
        for (int i = 0; i < figures.length; i++) {
            if (!figures[i].isEmpty()) {
                cells.put(new Cell(area.id(), i + 1, year), new BigDecimal(figures[i]));
            }
        }
        return table.with(cells);
    }

    static List<QuantityLine> plus(List<QuantityLine> lines, QuantityLine more) {
        List<QuantityLine> all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }
}
