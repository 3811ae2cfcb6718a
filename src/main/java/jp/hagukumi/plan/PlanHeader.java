package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the plan sheet of a workbook says about the plan as a whole.
 *
 * @param title {@link Titles#NOT_KNOWN} when it is not known
 * @param from null when it is not known
 * @param to null when it is not known
 * @param levels the plan's own names of its levels, from the top
 * @param reportedLevel the level whose elements are reported on every year (事業)
 * @param note where the plan was published, what was assumed
 * @param understood items that were taken for something else than was written
 */
public record PlanHeader(
        String title,
        @Nullable String municipality,
        @Nullable FiscalYear from,
        @Nullable FiscalYear to,
        List<String> legalBases,
        @Nullable String purpose,
        @Nullable String philosophy,
        List<String> levels,
        String reportedLevel,
        @Nullable String note,
        List<Understood> understood)
        implements Serializable {

    public PlanHeader {
        title = Titles.said(title);
        legalBases = List.copyOf(legalBases);
        levels = List.copyOf(levels);
        understood = List.copyOf(understood);
    }
}
