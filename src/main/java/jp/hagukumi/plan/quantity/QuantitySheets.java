package jp.hagukumi.plan.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.plan.SheetPart;
import jp.hagukumi.plan.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sheets on which the plan workbook holds areas and what a plan says of demand and capacity. */
@Configuration(proxyBeanMethods = false)
class QuantitySheets {

    private final QuantityReader reader;

    QuantitySheets(QuantityReader reader) {
        this.reader = reader;
    }

    @Bean
    SheetKind<AreaTree> areaSheet() {
        return new SheetPart<>(
                QuantityColumns.AREAS,
                500,
                Thing.QUANTITY_AREAS,
                AreaTree.class,
                QuantityColumns.OF_AREA,
                this::areas,
                QuantityCells::areas,
                row -> row.of(QuantityColumns.NAME));
    }

    @Bean
    SheetKind<QuantityContent> quantityTableSheet() {
        return part(QuantityColumns.TABLES, 510, QuantityColumns.OF_TABLE, QuantityCells::tables);
    }

    @Bean
    SheetKind<QuantityContent> quantityYearSheet() {
        return part(QuantityColumns.YEARS, 520, QuantityColumns.OF_YEAR, QuantityCells::years);
    }

    @Bean
    SheetKind<QuantityContent> quantityAreaSheet() {
        return part(QuantityColumns.TABLE_AREAS, 530, QuantityColumns.OF_TABLE_AREA, QuantityCells::tableAreas);
    }

    @Bean
    SheetKind<QuantityContent> quantityLineSheet() {
        return part(QuantityColumns.LINES, 540, QuantityColumns.OF_LINE, QuantityCells::lines);
    }

    @Bean
    SheetKind<QuantityContent> quantityFigureSheet() {
        return part(QuantityColumns.FIGURES, 550, QuantityColumns.OF_FIGURE, QuantityCells::figures);
    }

    private SheetPart<QuantityContent> part(
            String code, int order, List<SheetColumn> columns, SheetPart.Rows<QuantityContent> rows) {
        return new SheetPart<>(
                code,
                order,
                Thing.QUANTITY_TABLE,
                QuantityContent.class,
                columns,
                this::tables,
                rows,
                row -> titled(columns, row));
    }

    /** How rows are known that have no name of their own. */
    static String titled(List<SheetColumn> columns, Cells row) {
        if (columns == QuantityColumns.OF_TABLE) {
            return row.of(QuantityColumns.SERVICE);
        }
        StringBuilder title = new StringBuilder();
        columns.stream()
                .filter(SheetColumn::identifying)
                .forEach(column -> title.append(row.of(column.code())).append(' '));
        return title.toString().strip();
    }

    private Map<UUID, AreaTree> areas(PlanId plan) {
        Map<UUID, AreaTree> contents = new LinkedHashMap<>();
        AreaTree tree = reader.areas(plan, PlanLedger.NOW);
        if (!tree.areas().isEmpty()) {
            contents.put(plan.value(), tree);
        }
        return contents;
    }

    private Map<UUID, QuantityContent> tables(PlanId plan) {
        Map<UUID, QuantityContent> contents = new LinkedHashMap<>();
        reader.tables(plan, PlanLedger.NOW).forEach((id, content) -> contents.put(id.value(), content));
        return contents;
    }
}
