package jp.hagukumi.plan.quantity;

import java.util.List;
import jp.hagukumi.plan.CellChoice;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.WorkbookLimits;

/** The sheets of demand and capacity and their columns. */
final class QuantityColumns {

    static final String AREAS = "areas";
    static final String TABLES = "quantity-tables";
    static final String YEARS = "quantity-years";
    static final String TABLE_AREAS = "quantity-areas";
    static final String LINES = "quantity-lines";
    static final String FIGURES = "quantity-figures";
    static final String ACTUALS = "quantity-actuals";

    static final String KEY = "KEY";
    static final String TABLE = "TABLE";
    static final String AREA = "AREA";
    static final String LINE = "LINE";
    static final String YEAR = "YEAR";
    static final String PARENT = "PARENT";
    static final String KIND = "KIND";
    static final String NAME = "NAME";
    static final String SERVICE = "SERVICE";
    static final String UNIT = "UNIT";
    static final String WITHOUT = "WITHOUT";
    static final String CODE = "CODE";
    static final String LABEL = "LABEL";
    static final String FORMULA = "FORMULA";
    static final String CARRIED = "CARRIED";
    static final String VALUE = "VALUE";
    static final String REMARK = "REMARK";
    static final String PLACE = "PLACE";
    static final String AS_OF = "AS_OF";
    static final String NOTE = "NOTE";
    static final String SOURCE = "SOURCE";
    static final String ROLE = "ROLE";
    static final String ADDS_UP = "ADDS_UP";

    static final CellChoice<LineRole> ROLES = new CellChoice<>("quantity-lines.ROLE", LineRole.class);

    static final List<SheetColumn> OF_AREA = List.of(
            SheetColumn.key(KEY),
            SheetColumn.reference(PARENT, AREAS),
            SheetColumn.place(),
            SheetColumn.text(KIND, 14, AreaTree.KIND_MAX).filled(),
            SheetColumn.text(NAME, 20, AreaTree.NAME_MAX).filled());

    static final List<SheetColumn> OF_TABLE = List.of(
            SheetColumn.key(KEY),
            SheetColumn.place(),
            SheetColumn.of(SERVICE, 30, QuantityForm.SERVICE_MAX, CellForm.name())
                    .filled(),
            SheetColumn.of(UNIT, 8, QuantityForm.UNIT_MAX, CellForm.name()),
            SheetColumn.of(WITHOUT, 10, WorkbookLimits.CODE, CellForm.mark()),
            SheetColumn.text(AS_OF, 12, QuantityForm.AS_OF_MAX),
            SheetColumn.text(NOTE, 30, QuantityForm.NOTE_MAX),
            SheetColumn.text(SOURCE, 30, QuantityForm.SOURCE_MAX));

    static final List<SheetColumn> OF_YEAR = List.of(table(), year());

    static final List<SheetColumn> OF_TABLE_AREA = List.of(table(), area(), SheetColumn.place());

    static final List<SheetColumn> OF_LINE = List.of(
            table(),
            line(),
            SheetColumn.place(),
            SheetColumn.text(CODE, 8, QuantityForm.CODE_MAX),
            SheetColumn.text(LABEL, 30, QuantityForm.LABEL_MAX),
            SheetColumn.of(ROLE, 14, WorkbookLimits.CODE, ROLES).filled(),
            SheetColumn.text(FORMULA, 16, QuantityForm.FORMULA_MAX),
            SheetColumn.text(CARRIED, 16, QuantityForm.FORMULA_MAX),
            SheetColumn.of(ADDS_UP, 10, WorkbookLimits.CODE, CellForm.mark()));

    static final List<SheetColumn> OF_FIGURE = List.of(table(), area(), line(), year(), amount());

    static final List<SheetColumn> OF_ACTUAL = List.of(
            table(), area(), line(), year(), amount(), SheetColumn.text(REMARK, 30, QuantityActuals.REMARK_MAX));

    private QuantityColumns() {}

    private static SheetColumn table() {
        return SheetColumn.reference(TABLE, TABLES).identifies();
    }

    private static SheetColumn area() {
        return SheetColumn.reference(AREA, AREAS).identifies();
    }

    private static SheetColumn line() {
        return SheetColumn.of(LINE, 8, WorkbookLimits.CODE, AmountCells.lineNumber())
                .identifies();
    }

    private static SheetColumn year() {
        return SheetColumn.of(YEAR, 8, WorkbookLimits.CODE, CellForm.year()).identifies();
    }

    private static SheetColumn amount() {
        return SheetColumn.of(VALUE, 12, WorkbookLimits.CODE, AmountCells.amount());
    }
}
