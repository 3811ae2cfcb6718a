package jp.hagukumi.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can administer the portal on every day from today on (UC-004, BR-5). */
@Component
class LastAdministrator {

    private final Assignments assignments;
    private final EntityManager entities;
    private final Clock clock;

    LastAdministrator(Assignments assignments, EntityManager entities, Clock clock) {
        this.assignments = assignments;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes something from an administrator. Two who take from each other do so one after the other: the second sees
     * what the first has done. Refuses when a day were left without anybody.
     */
    void guard(Runnable taking) {
        assignments.lockAllOf(Role.ADMIN);
        taking.run();
        entities.flush();
        RuleViolation.unless(
                isHeldFrom(JapanTime.today(clock), assignments.periodsOf(Role.ADMIN)), "account.violation.lastAdmin");
    }

    /** Whether the periods leave no gap from a day on, for ever. */
    static boolean isHeldFrom(LocalDate first, List<HeldPeriod> periods) {
        LocalDate day = first;
        while (true) {
            LocalDate open = day;
            LocalDate last = periods.stream()
                    .filter(period -> period.covers(open))
                    .map(HeldPeriod::last)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            if (last == null) {
                return false;
            }
            if (last.equals(LocalDate.MAX)) {
                return true;
            }
            day = last.plusDays(1);
        }
    }
}
