package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody noted another consent of a letter's sender than before.
 *
 * @param by the name of who noted it
 * @param reason how the office knew, the sender's own words masked; empty behind an erasure
 */
public record ConsentRow(Instant at, String by, boolean agrees, String reason) implements Serializable {}
