package jp.hagukumi.digest;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.hagukumi.account.MailAddress;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person for whom something waits, or whose digest of the day is written down.
 *
 * @param address where to write, null while none is known
 * @param at from when on mail is wanted, null where none is
 * @param readable whether what waits for them can be read
 * @param count how much waits now
 * @param due the first day by which some of it is to be done, if any is due
 * @param dispatch what became of the mail of today, null while nothing has
 */
public record DigestRow(
        PersonId person,
        String name,
        @Nullable MailAddress address,
        @Nullable LocalTime at,
        boolean readable,
        int count,
        @Nullable LocalDate due,
        @Nullable DispatchView dispatch)
        implements Serializable {}
