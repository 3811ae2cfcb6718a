package jp.hagukumi.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role today: whom to ask.
 *
 * @param phone of the department, as staff dial it; empty if nobody has entered it
 */
public record Colleague(
        Role role,
        @Nullable DepartmentId department,
        String departmentName,
        String phone,
        String name,
        @Nullable MailAddress address)
        implements Serializable {}
