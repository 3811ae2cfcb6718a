package jp.hagukumi.plan.history.ui;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.RevisionRow;
import org.jspecify.annotations.Nullable;

/**
 * One of the two dates that are compared, as it stands in the address: the number of a revision, a day, or nothing for
 * today.
 */
record Side(@Nullable Integer number, @Nullable LocalDate day) implements Serializable {

    static final Side TODAY = new Side(null, null);

    static Side revision(int number) {
        return new Side(number, null);
    }

    static Side on(LocalDate day) {
        return new Side(null, day);
    }

    /** What an address says; nothing when that is neither a number nor a day. */
    static Optional<Side> read(String text) {
        try {
            return Optional.of(text.contains("-") ? on(LocalDate.parse(text)) : revision(Integer.parseInt(text)));
        } catch (DateTimeException | NumberFormatException neither) {
            return Optional.empty();
        }
    }

    String text() {
        return number != null ? number.toString() : day != null ? day.toString() : "";
    }

    boolean isToday() {
        return equals(TODAY);
    }

    /** The revision at whose end the plan said what it said then. */
    int resolve(PlanId plan, List<RevisionRow> revisions, PlanPast past) {
        if (day != null) {
            return past.revisionOn(plan, day);
        }
        int latest = revisions.isEmpty() ? 1 : revisions.getFirst().number();
        return number == null || number >= latest ? PlanLedger.NOW : Math.max(1, number);
    }
}
