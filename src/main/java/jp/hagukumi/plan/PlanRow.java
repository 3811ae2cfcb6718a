package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One element of a plan as a workbook row gives it.
 *
 * @param number the row's number in the sheet, as the spreadsheet program shows it
 * @param key identifies the element in this plan, now and in later imports
 * @param parentKey the key of the element above, null at the top
 * @param level one of the plan's levels
 * @param code the printed number, which may be missing and may repeat
 * @param title the characters exactly as written
 * @param departments names of the responsible departments, each of which reports for itself
 * @param newSince the fiscal year since which the element is new, null when it is not marked as new
 * @param understood cells that were taken for something else than was written
 */
public record PlanRow(
        int number,
        String key,
        @Nullable String parentKey,
        String level,
        @Nullable String code,
        String title,
        @Nullable String description,
        List<String> departments,
        boolean priority,
        @Nullable FiscalYear newSince,
        List<Understood> understood)
        implements Serializable {

    public PlanRow {
        title = Titles.said(title);
        departments = List.copyOf(departments);
        understood = List.copyOf(understood);
    }

    /**
     * What the row says, as it is stored; what a row cannot say stays as it is, and departments that the element has
     * already may have ended.
     *
     * @param before what the element says, null when there is none yet
     */
    ElementContent said(ResponsibleDepartments known, @Nullable ElementContent before) {
        return (before == null ? ElementContent.titled("", "") : before)
                .draft()
                .code(code == null ? "" : code)
                .title(title)
                .description(description == null ? "" : description)
                .priority(priority)
                .newSince(newSince)
                .departmentIds(known.named(departments, before == null ? List.of() : before.departmentIds()))
                .content();
    }

    RowVerdict verdict(RowVerdict.Verdict verdict, List<FieldChange> changes) {
        return new RowVerdict("", number, key, level, code == null ? "" : code, title, verdict, changes, understood);
    }

    /** The same element elsewhere in the tree. */
    PlanRow at(@Nullable String parent, String otherLevel) {
        return new PlanRow(
                number, key, parent, otherLevel, code, title, description, departments, priority, newSince, understood);
    }
}
