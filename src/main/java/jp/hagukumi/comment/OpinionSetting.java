package jp.hagukumi.comment;

import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/** Which version of an opinion there is, which section has it, and what of the plan it is about. */
record OpinionSetting(
        OpinionId id,
        Long version,
        @Nullable DepartmentId department,
        @Nullable ElementId element) {}
