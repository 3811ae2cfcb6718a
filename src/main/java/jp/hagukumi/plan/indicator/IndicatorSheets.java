package jp.hagukumi.plan.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.plan.SheetPart;
import jp.hagukumi.plan.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sheets on which the plan workbook holds what a plan measures; {@link ValueSheet} holds what came of it. */
@Configuration(proxyBeanMethods = false)
class IndicatorSheets {

    private final Indicators indicators;
    private final PlanReader plans;

    IndicatorSheets(Indicators indicators, PlanReader plans) {
        this.indicators = indicators;
        this.plans = plans;
    }

    @Bean
    SheetKind<IndicatorContent> indicatorSheet() {
        return part(
                IndicatorCells.INDICATORS,
                400,
                IndicatorCells.OF_INDICATOR,
                IndicatorCells::indicators,
                row -> row.of(IndicatorCells.NAME));
    }

    @Bean
    SheetKind<IndicatorContent> indicatorSeriesSheet() {
        return part(
                IndicatorCells.SERIES_ROWS,
                410,
                IndicatorCells.OF_SERIES,
                IndicatorCells::series,
                row -> titled(row, IndicatorCells.SERIES, IndicatorCells.NAME));
    }

    @Bean
    SheetKind<IndicatorContent> indicatorTargetSheet() {
        return part(
                IndicatorCells.TARGETS,
                420,
                IndicatorCells.OF_TARGET,
                IndicatorCells::targets,
                row -> titled(row, IndicatorCells.SERIES, IndicatorCells.YEAR));
    }

    @Bean
    SheetKind<IndicatorContent> indicatorSurveySheet() {
        return part(
                IndicatorCells.SURVEYS,
                430,
                IndicatorCells.OF_SURVEY,
                IndicatorCells::surveys,
                row -> titled(row, IndicatorCells.YEAR));
    }

    /** How rows are known that have no name of their own. */
    static String titled(Cells row, String... columns) {
        StringBuilder title = new StringBuilder(row.of(IndicatorCells.INDICATOR));
        for (String column : columns) {
            title.append(' ').append(row.of(column));
        }
        return title.toString().strip();
    }

    private SheetPart<IndicatorContent> part(
            String code,
            int order,
            List<SheetColumn> columns,
            SheetPart.Rows<IndicatorContent> rows,
            Function<Cells, String> title) {
        return new SheetPart<>(
                code, order, Thing.INDICATOR, IndicatorContent.class, columns, this::contents, rows, title);
    }

    /** In the order of the tree, then of the places at each element. */
    private Map<UUID, IndicatorContent> contents(PlanId plan) {
        Map<UUID, IndicatorContent> contents = new LinkedHashMap<>();
        List<Indicator> stored = indicators.findByPlanAndGoneFalse(plan);
        if (stored.isEmpty()) {
            return contents;
        }
        Map<UUID, Integer> tree = new HashMap<>();
        for (ElementRow element : plans.tree(plan)) {
            tree.put(element.id().value(), tree.size());
        }
        stored.stream()
                .sorted(Comparator.comparing((Indicator one) -> Objects.requireNonNullElse(
                                tree.get(one.content().element().value()), Integer.MAX_VALUE))
                        .thenComparing(one -> one.content().place())
                        .thenComparing(one -> one.id().value()))
                .forEach(one -> contents.put(one.id().value(), one.content()));
        return contents;
    }
}
