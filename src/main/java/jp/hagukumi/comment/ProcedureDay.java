package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of the whole procedure of a call.
 *
 * @param key of the sentence for a day that every call has; empty where the office has written what happens
 * @param what happens, in the office's words; empty where the key says it
 */
public record ProcedureDay(LocalDate day, String key, String what) implements Serializable {}
