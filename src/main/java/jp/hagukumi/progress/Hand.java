package jp.hagukumi.progress;

import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * By whom a step is taken.
 *
 * @param inPlaceOf for whom, if somebody decides in another's place (代決)
 */
record Hand(PersonId by, @Nullable PersonId inPlaceOf) {

    /** Whoever acts in their own name. */
    static Hand of(PersonId person) {
        return new Hand(person, null);
    }
}
