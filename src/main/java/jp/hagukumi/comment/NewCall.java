package jp.hagukumi.comment;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A call as somebody wants to open it.
 *
 * @param lastDay a letter that comes in by the end of this day, in Japan, is in time; a standing inbox has none
 * @param publication the day on which the result is to be published, if it is known; a standing inbox has none
 * @param classes the reflection classes of this call, in order; only a public comment needs them
 */
public record NewCall(
        CallKind kind,
        @Nullable PlanId plan,
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate publication,
        List<ReflectionClass> classes) {

    /** A public comment. */
    public NewCall(
            @Nullable PlanId plan,
            String title,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate publication,
            List<ReflectionClass> classes) {
        this(CallKind.PUBLIC_COMMENT, plan, title, firstDay, lastDay, publication, classes);
    }
}
