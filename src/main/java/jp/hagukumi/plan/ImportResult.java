package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What an import has stored.
 *
 * @param revision the number of the plan's revision that it made
 * @param missing elements that the workbook lacked and that stay as they were
 * @param removed rows of further sheets that the workbook no longer had
 */
public record ImportResult(PlanId plan, int revision, int added, int changed, int same, int missing, int removed)
        implements Serializable {}
