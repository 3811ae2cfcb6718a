package jp.hagukumi.plan;

import java.io.Serializable;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What moving an element would mean.
 *
 * @param below how many elements move with it
 * @param position its place among those beside it there, from 1
 * @param sameCode the title of an element beside it there that bears the same number, empty if none does
 * @param refused why it cannot be moved there, null when it can
 */
public record MoveEffect(
        int below, int position, String sameCode, @Nullable RuleViolation refused) implements Serializable {}
