package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan as lists and other modules read it.
 *
 * @param parent the element above, null at the top
 * @param depth how many elements stand above it
 * @param sortPath sorts the elements of a plan into tree order; an element's path begins with its parent's
 * @param level the plan's own name of the element's level
 * @param code the printed number, empty if it has none; may repeat
 * @param description with its line breaks, empty if it has none
 * @param project whether it is on the level that is reported on every year
 * @param newSince the fiscal year since which it is new, null when it is not marked as new
 * @param departments the responsible ones in the plan's order, each of which reports for itself
 * @param children the number of elements directly below
 * @param life whether it is still carried on
 */
public record ElementRow(
        ElementId id,
        PlanId plan,
        @Nullable ElementId parent,
        int depth,
        String sortPath,
        String level,
        String code,
        String title,
        String description,
        boolean project,
        boolean priority,
        @Nullable FiscalYear newSince,
        List<DepartmentId> departments,
        int children,
        ElementLife life)
        implements Serializable {

    public ElementRow {
        departments = List.copyOf(departments);
    }

    /** The printed number and the title, or the title alone. */
    public String codeAndTitle() {
        return code.isEmpty() ? title : code + " " + title;
    }

    /** The part of what it says that rows hold, as the ledger would keep it; without its row key. */
    public ElementSaid said() {
        ElementContent content = ElementContent.titled(code, title)
                .draft()
                .description(description)
                .priority(priority)
                .newSince(newSince)
                .departmentIds(departments)
                .content();
        return ElementSaid.of(null, new ElementPlace(parent, sortPath, 0), level, content, life);
    }
}
