package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A mark of a letter as screens show it.
 *
 * @param counted whether letters with it count in the result of their call
 */
public record MarkRow(LetterMark mark, String note, boolean counted) implements Serializable {}
