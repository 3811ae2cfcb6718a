package jp.hagukumi.plan;

import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a plan are looked for.
 *
 * @param text words that all stand in what an element says, or in what belongs to it; blank for any
 * @param priorityOnly whether only elements with the priority mark are meant
 * @param department responsible, null for any
 * @param grouping by what they are put together
 */
public record TreeFilter(
        String text, boolean priorityOnly, @Nullable DepartmentId department, Grouping grouping)
        implements Serializable {

    public static final TreeFilter NONE = new TreeFilter("", false, null);

    private static final int TEXT_MAX = 100;

    public TreeFilter {
        text = text.strip();
        text = text.codePointCount(0, text.length()) <= TEXT_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT_MAX));
    }

    /** In the plan's own order. */
    public TreeFilter(String text, boolean priorityOnly, @Nullable DepartmentId department) {
        this(text, priorityOnly, department, Grouping.BY_PLACE);
    }

    /** Whether all elements are meant, whatever they are put together by. */
    public boolean isEmpty() {
        return text.isEmpty() && !asksDatabase();
    }

    /** The same put together by something else. */
    public TreeFilter by(Grouping other) {
        return new TreeFilter(text, priorityOnly, department, other);
    }

    public boolean isGrouped() {
        return !grouping.equals(Grouping.BY_PLACE);
    }

    /** Whether more than a text is looked for. */
    boolean asksDatabase() {
        return priorityOnly || department != null;
    }
}
