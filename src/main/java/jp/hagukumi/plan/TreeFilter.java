package jp.hagukumi.plan;

import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a plan are looked for.
 *
 * @param text in code, title or description; blank for any
 * @param priorityOnly whether only elements with the priority mark are meant
 * @param department responsible, null for any
 */
public record TreeFilter(
        String text, boolean priorityOnly, @Nullable DepartmentId department) implements Serializable {

    public static final TreeFilter NONE = new TreeFilter("", false, null);

    private static final int TEXT_MAX = 100;

    public TreeFilter {
        text = text.strip();
        text = text.codePointCount(0, text.length()) <= TEXT_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT_MAX));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
