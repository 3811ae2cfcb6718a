package jp.hagukumi.account;

/** Somebody who holds a role in a department, by name. */
record Staff(DepartmentId department, Role role, String name) {}
