package jp.hagukumi.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department as screens show it.
 *
 * @param validTo the last day on which it exists, or null while it does
 * @param successor who carries on its work, if anybody
 * @param phone under which staff call it, empty if nobody has entered it
 */
public record DepartmentView(
        DepartmentId id,
        long version,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable DepartmentId successor,
        String phone)
        implements Serializable {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
