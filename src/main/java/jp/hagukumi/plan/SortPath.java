package jp.hagukumi.plan;

import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element in its plan as text that sorts into tree order: one segment of fixed width for each element
 * on the way down, counted from 1. A subtree is one range of it.
 */
final class SortPath {

    static final int WIDTH = 5;
    static final int DEPTH_MAX = 12;
    private static final int PLACE_MAX = 99_999;

    private SortPath() {}

    /**
     * The path of a child.
     *
     * @param parent the path above, null at the top
     * @param place the place among the children, from 1
     */
    static String of(@Nullable String parent, int place) {
        RuleViolation.unless(place >= 1 && place <= PLACE_MAX, "plan.violation.tooManyChildren", PLACE_MAX);
        String above = parent == null ? "" : parent;
        RuleViolation.unless(above.length() < DEPTH_MAX * WIDTH, "plan.violation.tooDeep", DEPTH_MAX);
        String digits = Integer.toString(place);
        return above + "0".repeat(WIDTH - digits.length()) + digits;
    }

    /** How many elements stand above. */
    static int depth(String path) {
        return path.length() / WIDTH - 1;
    }

    /** The path of the ancestor at a depth, itself at its own. */
    static String ancestor(String path, int depth) {
        return path.substring(0, (depth + 1) * WIDTH);
    }

    /** The place among the siblings, which is the end of the path. */
    static String last(String path) {
        return path.substring(Math.max(0, path.length() - WIDTH));
    }

    /** Sorts after every path below this one and before the next sibling. */
    static String endOf(String path) {
        return path + "~";
    }
}
