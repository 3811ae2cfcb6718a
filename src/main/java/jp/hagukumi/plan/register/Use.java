package jp.hagukumi.plan.register;

import java.io.Serializable;

/**
 * An element or an indicator that uses an entry of a register, or a word.
 *
 * @param path the address of its page
 */
public record Use(String title, String path) implements Serializable {}
