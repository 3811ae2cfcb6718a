package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do with one element, or with one row of another sheet.
 *
 * @param sheet the name of the sheet that the row belongs to, empty for elements
 * @param row the row's number in the workbook, 0 when the workbook has none for the element
 * @param changes what would change, and what the plan has changed since the workbook was written and keeps
 * @param understood cells of the row that were taken for something else than was written
 */
public record RowVerdict(
        String sheet,
        int row,
        String key,
        String level,
        String code,
        String title,
        Verdict verdict,
        List<FieldChange> changes,
        List<Understood> understood)
        implements Serializable {

    /** What becomes of an element. */
    public enum Verdict {
        /** It is added. */
        NEW,
        /** It is there and will say something else; what it said is kept. */
        CHANGED,
        /** It is there and says the same. */
        SAME,
        /** It is there, but the workbook has no row for it: it stays as it is. */
        MISSING,
        /** It is there and was in the workbook when that was exported, but no longer is: it goes. Elements never do. */
        REMOVED
    }

    /** Whether something would be stored. */
    public boolean changesAnything() {
        return verdict != Verdict.SAME && verdict != Verdict.MISSING;
    }

    public RowVerdict {
        changes = List.copyOf(changes);
        understood = List.copyOf(understood);
    }
}
