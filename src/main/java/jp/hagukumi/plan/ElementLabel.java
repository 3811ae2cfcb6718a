package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What people call an element when they choose one.
 *
 * @param level the plan's own name of its level
 * @param codeAndTitle the printed number and the title, or the title alone
 * @param above what the element above is called, empty at the top
 */
public record ElementLabel(ElementId id, String level, String codeAndTitle, String above) implements Serializable {}
