package jp.hagukumi.plan;

import java.io.Serializable;

/** What of a plan a cell of its workbook says, so that a change of it can be told and chosen on. */
public sealed interface CellField extends Serializable permits FieldChange.Field, SheetField {

    /** Whether before and after are start years of fiscal years. */
    boolean isFiscalYear();

    /** Whether it is about the row being there at all. */
    boolean isRow();
}
