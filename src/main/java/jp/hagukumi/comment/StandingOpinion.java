package jp.hagukumi.comment;

import org.jspecify.annotations.Nullable;

/** Where an opinion stands among the others, read without it. */
record StandingOpinion(
        OpinionId id, @Nullable GroupId group, boolean apart, SubmissionId person, int number, int branch) {}
