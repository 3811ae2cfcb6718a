package jp.hagukumi.plan.indicator;

import java.io.Serializable;

/**
 * An indicator in a list.
 *
 * @param elementTitle number and title of the element on which it hangs
 * @param sortPath of the element: sorts into tree order
 */
public record IndicatorRow(IndicatorRecord indicator, String elementTitle, String sortPath) implements Serializable {}
