package jp.hagukumi.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of a sheet.
 *
 * @param number where the row stands in the workbook, 0 where it does not
 * @param before what it says, null when it is not there
 * @param after what it will say, null when it goes
 * @param comesBack whether it was there when the workbook was written and has gone since
 */
public record SheetChange(
        int number, @Nullable Cells before, @Nullable Cells after, boolean comesBack) {

    SheetChange(int number, @Nullable Cells before, @Nullable Cells after) {
        this(number, before, after, false);
    }

    /** What it will say, or said where it goes. */
    public Cells cells() {
        return Objects.requireNonNull(after == null ? before : after);
    }
}
