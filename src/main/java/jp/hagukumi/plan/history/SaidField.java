package jp.hagukumi.plan.history;

import java.io.Serializable;

/**
 * One part of what a thing says, as it is shown.
 *
 * @param key tells the parts of a thing apart; the same then and now
 * @param label what it is called on screen
 * @param value as it is printed, empty for nothing
 */
public record SaidField(String key, String label, String value) implements Serializable {}
