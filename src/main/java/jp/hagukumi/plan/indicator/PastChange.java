package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/**
 * A change of an indicator or one of its values, with who made it and when.
 *
 * @param revision of the plan under which it was made
 */
public record PastChange(Instant at, PersonId by, int revision, IndicatorChange change) implements Serializable {}
