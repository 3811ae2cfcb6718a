package jp.hagukumi.insight;

import java.io.Serializable;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.ChartData;

/**
 * A round in figures, all counted at the same moment.
 *
 * @param projects projects under review; one with several departments counts once
 * @param reports reports, one for each project and responsible department
 * @param accepted accepted reports, whose marks alone are counted
 * @param marked accepted reports whose mark counts in shares
 * @param notCounted accepted reports whose mark does not count in shares, such as "cannot be rated"
 * @param ratings the accepted marks by goal
 * @param progress how far each department is
 */
public record RoundFigures(
        RoundSummary round,
        int projects,
        int reports,
        int accepted,
        int marked,
        int notCounted,
        ChartData ratings,
        ChartData progress)
        implements Serializable {}
