package jp.hagukumi.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Somebody who holds a role today: whom to ask. */
public record Colleague(
        Role role,
        @Nullable DepartmentId department,
        String departmentName,
        String name,
        @Nullable MailAddress address) implements Serializable {}
