package jp.hagukumi.progress;

import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/** The part of one department in one project: what one report of a round is about. */
record Share(ElementId element, DepartmentId department) {}
