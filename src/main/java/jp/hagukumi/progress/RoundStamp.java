package jp.hagukumi.progress;

import jp.hagukumi.plan.PlanId;

/** Of which plan a round is, and how often it was changed. */
record RoundStamp(PlanId plan, long version) {}
