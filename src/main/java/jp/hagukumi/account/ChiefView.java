package jp.hagukumi.account;

import java.io.Serializable;

/** The chief of a department, whose place somebody else may take for a time. */
public record ChiefView(PersonId person, String name, DepartmentId department, String departmentName)
        implements Serializable {}
