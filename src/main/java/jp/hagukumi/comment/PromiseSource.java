package jp.hagukumi.comment;

import jp.hagukumi.plan.followup.FollowUpId;

/** The opinion in whose reply something was promised that is followed. */
record PromiseSource(FollowUpId followUp, OpinionId opinion) {}
