package jp.hagukumi.comment;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A call as somebody wants to open it.
 *
 * @param lastDay a letter that comes in by the end of this day, in Japan, is in time
 * @param publication the day on which the result is to be published, if it is known
 * @param classes the reflection classes of this call, in order
 */
public record NewCall(
        @Nullable PlanId plan,
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate publication,
        List<ReflectionClass> classes) {}
