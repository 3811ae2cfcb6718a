package jp.hagukumi.plan.indicator;

import java.util.Optional;

/**
 * What was decided on a yearly value.
 *
 * @param content what holds from now on, or what is taken back
 * @param holds false if nothing is entered any more
 * @param seen what stood there for whoever decided, nothing where nothing did
 */
public record DecidedValue(ActualContent content, boolean holds, Optional<ActualContent> seen) {

    /** Nothing is entered any more where this stood. */
    public static DecidedValue none(ActualContent stood) {
        return new DecidedValue(stood, false, Optional.of(stood));
    }
}
