package jp.hagukumi.plan.quantity.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.LineRole;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Demand, capacity and what really came, of one area over the years; where the plan was revised, both are drawn. */
final class QuantityChart {

    private final QuantityPage page;
    private final AreaId area;
    private final Words words;
    private final List<ChartData.Series> series = new ArrayList<>();

    private QuantityChart(QuantityPage page, AreaId area, Locale language) {
        this.page = page;
        this.area = area;
        this.words = Words.in(language);
    }

    /**
     * @param asOf the day on which the figures were read
     */
    static ChartData of(QuantityPage page, AreaId area, LocalDate asOf, Locale language) {
        QuantityChart chart = new QuantityChart(page, area, language);
        Formats formats = Formats.in(language);
        Optional<QuantityLine> demand = chart.line(LineRole.DEMAND);
        demand.ifPresent(line -> chart.plan("demand", line));
        chart.line(LineRole.TOTAL).ifPresent(line -> chart.plan("capacity", line));
        demand.ifPresent(
                line -> chart.add("plan.QuantityChart.actual", page.actuals().byCell(), line));
        return ChartData.lines(
                page.content().service() + " " + page.areas().name(area),
                page.content().unit(),
                asOf,
                page.content().years().stream().map(formats::fiscalYear).toList(),
                chart.series);
    }

    /** The line that stands for a role: the last that is reckoned, else the last. */
    private Optional<QuantityLine> line(LineRole role) {
        return page.content().lines().stream()
                .filter(line -> line.role() == role)
                .max(Comparator.comparing((QuantityLine line) -> !line.formula().isBlank())
                        .thenComparing(line -> page.content().lines().indexOf(line)));
    }

    private void plan(String what, QuantityLine line) {
        @Nullable QuantityContent original = page.original();
        if (original == null) {
            add("plan.QuantityChart." + what, page.content().byCell(), line);
        } else {
            add("plan.QuantityChart." + what + "Original", original.byCell(), line);
            add("plan.QuantityChart." + what + "Revised", page.content().byCell(), line);
        }
    }

    private void add(String key, Map<Cell, BigDecimal> figures, QuantityLine line) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        page.content().years().forEach(year -> values.add(figures.get(new Cell(area, line.number(), year))));
        if (values.stream().anyMatch(value -> value != null)) {
            series.add(ChartData.Series.of(words.say(key), values));
        }
    }
}
