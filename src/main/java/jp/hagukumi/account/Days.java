package jp.hagukumi.account;

import java.time.LocalDate;
import jp.hagukumi.shared.RuleViolation;

/** Days as people type them: a slipped year (202 for 2026) is refused before it is kept. */
final class Days {

    static final int YEAR_MIN = 1950;
    static final int YEAR_MAX = 2100;

    private Days() {}

    /** The day itself, if an office can have meant it. */
    static LocalDate plausible(LocalDate day) {
        RuleViolation.unless(
                day.getYear() >= YEAR_MIN && day.getYear() <= YEAR_MAX,
                "account.violation.dayImplausible",
                Integer.toString(YEAR_MIN),
                Integer.toString(YEAR_MAX));
        return day;
    }
}
