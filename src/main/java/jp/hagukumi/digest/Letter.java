package jp.hagukumi.digest;

import java.io.Serializable;

/** The words of one mail: plain text, Japanese, each line as it goes out. */
public record Letter(String subject, String body) implements Serializable {}
