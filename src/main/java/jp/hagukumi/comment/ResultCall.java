package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A call as those see it who publish its result.
 *
 * @param opinions made in its letters so far
 */
public record ResultCall(CallId id, String title, CallState state, int opinions) implements Serializable {}
