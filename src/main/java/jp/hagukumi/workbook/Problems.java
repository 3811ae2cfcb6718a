package jp.hagukumi.workbook;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong until there is more than anybody reads. */
public final class Problems {

    private final List<WorkbookProblem> found = new ArrayList<>();
    private boolean more;

    public void add(WorkbookProblem problem) {
        if (found.size() < FileLimits.PROBLEMS) {
            found.add(problem);
        } else {
            more = true;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<WorkbookProblem> all() {
        return List.copyOf(found);
    }

    /** Whether reading on would tell nothing new. */
    public boolean areTooMany() {
        return more;
    }
}
