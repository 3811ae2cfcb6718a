package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * An opinion beside others that say the same.
 *
 * @param words as everybody may see them
 * @param percent how much it resembles the one with which it is compared
 */
public record GroupMember(OpinionRow row, String words, int percent) implements Serializable {}
