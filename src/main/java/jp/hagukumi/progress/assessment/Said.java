package jp.hagukumi.progress.assessment;

import java.io.Serializable;

/**
 * One field as a person wrote it.
 *
 * @param seen the version of the field that they had before their eyes, 0 for one in which nothing was ever written
 */
public record Said(AssessmentField field, long seen, String value) implements Serializable {}
