package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong until there is more than anybody reads. */
final class Problems {

    private final List<WorkbookProblem> found = new ArrayList<>();
    private boolean more;

    void add(WorkbookProblem problem) {
        if (found.size() < WorkbookLimits.PROBLEMS) {
            found.add(problem);
        } else {
            more = true;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<WorkbookProblem> all() {
        return List.copyOf(found);
    }

    /** Whether reading on would tell nothing new. */
    boolean areTooMany() {
        return more;
    }

    WorkbookReading.Refused refused() {
        return new WorkbookReading.Refused(found, more);
    }
}
