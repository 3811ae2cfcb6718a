package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.Written;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one cell that does not say what the portal says. All texts are as cells show them.
 *
 * @param address such as "D12"
 * @param base what stood there when the workbook was written, null when that is not known
 * @param file what the workbook says
 * @param portal what the portal says now
 * @param entry what the portal has of it now, null where nothing was ever written
 * @param value what would be kept; of no meaning where nothing is taken
 * @param note why it cannot be taken, or what is worth knowing when it is; null when there is nothing to say
 */
public record CellVerdict(
        FormField field,
        String address,
        Kind kind,
        @Nullable String base,
        String file,
        String portal,
        @Nullable ReportEntry entry,
        String value,
        @Nullable Reason note)
        implements Serializable {

    /** What becomes of it. */
    public enum Kind {
        /** The workbook alone changed it: it is taken. */
        TAKEN,
        /** The workbook emptied it: the words go, and stay in the field's history. */
        EMPTIED,
        /** Both changed it: a person chooses. */
        CONFLICT,
        /** It cannot be taken; the note says why. */
        REFUSED,
        /** The portal alone changed it: it stays. */
        KEPT
    }

    /** What taking it would write, by somebody who has seen what the portal says now. */
    Written written() {
        return new Written(field.code(), entry == null ? 0 : entry.version(), value);
    }

    /** The same cell in a row of which nothing can be taken. */
    CellVerdict refused() {
        return new CellVerdict(field, address, Kind.REFUSED, base, file, portal, entry, value, note);
    }

    public boolean isTaken() {
        return kind == Kind.TAKEN || kind == Kind.EMPTIED;
    }
}
