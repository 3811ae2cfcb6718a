package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The three days by whose end section, chief and lead have done their part, in this order. */
@Embeddable
public record DueDates(LocalDate sectionDue, LocalDate chiefDue, LocalDate leadDue) implements Serializable {

    public DueDates {
        RuleViolation.unless(
                follows(sectionDue, chiefDue) && follows(chiefDue, leadDue), "progress.violation.dueOrder");
    }

    /** Whether one may act by this day on what another has done by the earlier one: on the same day, too. */
    public static boolean follows(LocalDate earlier, LocalDate day) {
        return !day.isBefore(earlier);
    }

    /** The same days in another year. */
    DueDates plusYears(int years) {
        return new DueDates(sectionDue.plusYears(years), chiefDue.plusYears(years), leadDue.plusYears(years));
    }

    /** The same days, moved to the Monday where offices are closed. */
    DueDates onWorkingDays() {
        return new DueDates(workingDay(sectionDue), workingDay(chiefDue), workingDay(leadDue));
    }

    /** The day itself, or the Monday after it. */
    public static LocalDate workingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /**
     * The day by whose end whoever has a report in this state is to act: the one rule for lists, board, reminders and mail.
     *
     * @param openUntil the section's last day in a report that the lead opened again, which counts instead of the round's;
     *     chief and lead have as long after it as the round gives them, for nobody confirms on time what may come in on
     *     the last evening
     */
    public LocalDate of(ReportState state, @Nullable LocalDate openUntil) {
        LocalDate usual = of(state);
        if (openUntil == null || state.isOpen()) {
            return openUntil == null ? usual : openUntil;
        }
        LocalDate moved = workingDay(openUntil.plusDays(ChronoUnit.DAYS.between(sectionDue, usual)));
        return moved.isBefore(usual) ? usual : moved;
    }

    private LocalDate of(ReportState state) {
        return switch (state) {
            case DRAFT, RETURNED -> sectionDue;
            case SUBMITTED -> chiefDue;
            case APPROVED, ACCEPTED -> leadDue;
        };
    }
}
