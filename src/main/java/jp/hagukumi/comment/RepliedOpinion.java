package jp.hagukumi.comment;

import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * An opinion with a reply of its own, read without either.
 *
 * @param letterVersion of the letter in which its words stand, by which it is seen that they are shown otherwise
 */
record RepliedOpinion(
        OpinionId id,
        CallId call,
        SubmissionId letter,
        @Nullable Long letterVersion,
        @Nullable GroupId group,
        @Nullable DepartmentId department,
        ReplyState state,
        String mark) {}
