package jp.hagukumi.account;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where and when somebody gets the portal's mail.
 *
 * @param version of the account, as the person saw it
 * @param address where to; null while none is known
 * @param at from which time of a working day in Japan on; null for no mail at all
 */
public record MailChoice(
        long version,
        @Nullable MailAddress address,
        @Nullable LocalTime at) implements Serializable {

    /** Until somebody chooses otherwise: when most offices begin. */
    static final LocalTime AT_FIRST = LocalTime.of(8, 30);

    private static final int STEP_MINUTES = 30;

    /** What there is to choose from: every half hour from six to eight in the evening. */
    public static final List<LocalTime> TIMES = IntStream.rangeClosed(12, 40)
            .mapToObj(half -> LocalTime.MIN.plusMinutes((long) half * STEP_MINUTES))
            .toList();
}
