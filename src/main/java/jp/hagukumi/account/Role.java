package jp.hagukumi.account;

/** What a person is assigned to do, from a day to a day; a person may hold several. A role is a row set in {@code permissions.csv}. */
public enum Role {
    /** 取りまとめ: the section that runs the plan. */
    LEAD,
    /** 担当者: writes the results of one section. */
    WRITER,
    /** 課長: approves what the section wrote. */
    CHIEF,
    /** 意見担当: takes in public comments. */
    CLERK,
    /** 委員: member of the council. */
    MEMBER,
    /** 庁内閲覧: reads progress. */
    VIEWER,
    /** システム管理: accounts, departments, settings. */
    ADMIN,
    /** 監査: reads the trail. */
    AUDITOR;

    /** Whether the role is held for a department; the others are held for the whole office. */
    public boolean needsDepartment() {
        return this == LEAD || this == WRITER || this == CHIEF || this == CLERK;
    }

    /** The name by which {@code permissions.csv} calls the role. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
