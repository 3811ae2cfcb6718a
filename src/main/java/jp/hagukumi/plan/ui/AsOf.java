package jp.hagukumi.plan.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanPast;
import org.jspecify.annotations.Nullable;

/**
 * As of which day a page shows a plan: {@code ?on=2026-04-01} in its address, nothing for today. A page about a plan
 * reads with {@link #revision()} and leads on with {@link #in(String)}.
 *
 * @param day null for today
 * @param revision to read with; {@link PlanLedger#NOW} also for a day on which the plan said what it says today
 */
public record AsOf(@Nullable LocalDate day, int revision) implements Serializable {

    public static final String PARAMETER = "on";

    public static final AsOf TODAY = new AsOf(null, PlanLedger.NOW);

    /** What the address asks for; a day that cannot be read is today. */
    public static AsOf of(Location location, PlanId plan, PlanPast past) {
        return location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(AsOf::day)
                .map(day -> new AsOf(day, past.revisionOn(plan, day)))
                .orElse(TODAY);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public boolean isToday() {
        return day == null;
    }

    /** The address of another page about the same plan, as of the same day. */
    public String in(String path) {
        return day == null ? path : path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
    }

    /** The same with the day in the query. */
    public QueryParameters in(QueryParameters query) {
        return day == null ? query.excluding(PARAMETER) : query.merging(PARAMETER, day.toString());
    }
}
