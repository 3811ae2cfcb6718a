package jp.hagukumi.plan;

/**
 * A column of one of the sheets that follow {@link SheetKind}.
 *
 * @param sheet the code of the kind
 * @param column the code of the column, empty for the row as a whole
 * @param heading what stands above the column, the sheet's name for the row as a whole
 */
public record SheetField(String sheet, String column, String heading) implements CellField {

    @Override
    public boolean isFiscalYear() {
        return false;
    }

    @Override
    public boolean isRow() {
        return column.isEmpty();
    }
}
