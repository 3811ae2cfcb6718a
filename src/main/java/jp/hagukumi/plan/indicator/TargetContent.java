package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;

/**
 * What is aimed at in one year.
 *
 * @param year the year it is meant for, in the indicator's count of years
 * @param value a number or words
 */
public record TargetContent(FiscalYear year, PlanValue value) implements Serializable {}
