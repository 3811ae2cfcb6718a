package jp.hagukumi.progress.remark;

import java.util.Set;
import java.util.function.Predicate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;

/** Who is to see to a mark: whoever does the next thing to a report in that place. */
public enum Addressee {
    /** Whoever writes the report. */
    WRITER(Operation.REPORT_SUBMIT),
    /** Whoever confirms it. */
    CHIEF(Operation.REPORT_APPROVE),
    /** Whoever accepts it. */
    LEAD(Operation.REPORT_ACCEPT);

    private final Operation operation;

    Addressee(Operation operation) {
        this.operation = operation;
    }

    /** The departments for which the person who asks is one of them. */
    Predicate<DepartmentId> metBy(Permissions permissions) {
        Set<DepartmentId> own = permissions.departmentsFor(operation);
        return department -> own == null || own.contains(department);
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.Addressee." + name();
    }
}
