package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.progress.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of a workbook.
 *
 * @param sheet the name of its sheet
 * @param number as the spreadsheet program shows it
 * @param report null when the row is no report's that could be found
 * @param version of the report, as it was compared
 * @param refused why nothing of the row can be taken, null when something may
 * @param cells those that do not say what the portal says
 */
public record RowVerdict(
        String sheet,
        int number,
        @Nullable ReportId report,
        long version,
        String title,
        @Nullable Reason refused,
        List<CellVerdict> cells)
        implements Serializable {

    public RowVerdict {
        cells = List.copyOf(cells);
    }

    /** Whether there is anything to tell of it. */
    public boolean isWorthTelling() {
        return refused != null || !cells.isEmpty();
    }
}
