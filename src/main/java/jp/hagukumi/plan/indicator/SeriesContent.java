package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One row of figures of an indicator. Most indicators have one; 中高生/若者, 就学前/小学生 have two or more under one name.
 *
 * @param key tells the sub-series of an indicator apart and never changes; the yearly values name it
 * @param name of the sub-series, empty when it is the only one
 * @param baselineYear the year of the baseline, null when it is not known
 * @param baseline the value when the plan was made, none when there is none
 * @param targets in the order of their years; the last is the final target, those before are interim
 */
public record SeriesContent(
        String key, String name, @Nullable FiscalYear baselineYear, PlanValue baseline, List<TargetContent> targets)
        implements Serializable {

    public SeriesContent {
        targets = List.copyOf(targets);
    }
}
