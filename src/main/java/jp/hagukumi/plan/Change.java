package jp.hagukumi.plan;

import java.time.Instant;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing of a plan.
 *
 * @param edit the command that made it
 * @param deed what the command was, a code with words in the translation files
 * @param before what the thing said until then, null when it was not there
 * @param <T> the content record of the kind of thing
 */
public record Change<T extends Record>(
        UUID edit,
        String deed,
        int revision,
        Instant at,
        PersonId by,
        @Nullable T before) {}
