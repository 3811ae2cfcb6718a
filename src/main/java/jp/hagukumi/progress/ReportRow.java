package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;

/**
 * A report in a list.
 *
 * @param title code and title of the project
 * @param goal code and title of the goal above it
 * @param stateKey the key of the name of its state
 * @param reason the reason of the last step, if it had one
 * @param missing what the section still has to write
 * @param due the day by whose end whoever has it now is to act
 */
public record ReportRow(
        ReportId id,
        RoundId round,
        String title,
        String goal,
        DepartmentId department,
        String departmentName,
        ReportState state,
        String stateKey,
        String reason,
        String mark,
        List<FormField> missing,
        LocalDate due)
        implements Serializable {}
