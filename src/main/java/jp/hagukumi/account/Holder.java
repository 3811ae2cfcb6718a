package jp.hagukumi.account;

import org.jspecify.annotations.Nullable;

/** One held role with what is to be known of its holder. */
record Holder(
        Role role,
        @Nullable DepartmentId department,
        String name,
        @Nullable String mail) {}
