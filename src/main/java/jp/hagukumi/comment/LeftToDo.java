package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * Something that has to be done before a call can be closed.
 *
 * @param key of the sentence that says so
 * @param count how much of it is left, which the sentence tells
 */
public record LeftToDo(String key, int count) implements Serializable {}
