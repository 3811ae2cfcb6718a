package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentContact;
import jp.hagukumi.account.DepartmentId;

/**
 * What one department still has to do in a round, and whom to call about it.
 *
 * @param contact of the department, or of the one that carries on its work today
 * @param reports with section or chief, in the order of the plan; those past their due date first
 * @param late how many are past it
 */
public record Reminder(DepartmentId department, String name, DepartmentContact contact, List<Item> reports, int late)
        implements Serializable {

    public Reminder {
        reports = List.copyOf(reports);
    }

    /** One report that waits for section or chief, until when. */
    public record Item(String title, ReportStage stage, LocalDate due) implements Serializable {}

    /** Whether anything is past its due date. */
    public boolean isLate() {
        return late > 0;
    }
}
