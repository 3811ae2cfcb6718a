package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;

/** The departments that a workbook may name: those that exist today. */
final class ResponsibleDepartments {

    private final Map<String, DepartmentId> byName = new HashMap<>();
    private final Map<DepartmentId, String> names;

    ResponsibleDepartments(Directory directory) {
        directory.departmentsToday().forEach(department -> byName.put(department.name(), department.id()));
        this.names = directory.departmentNames();
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    List<DepartmentId> named(List<String> asked) {
        return asked.stream()
                .map(name -> {
                    DepartmentId id = byName.get(name);
                    if (id == null) {
                        throw new RuleViolation("plan.violation.departmentGone", name);
                    }
                    return id;
                })
                .distinct()
                .toList();
    }

    /** The names; departments that have ended keep theirs. */
    List<String> names(List<DepartmentId> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).toList();
    }

    /** The names in one line, for comparisons; departments that have ended keep theirs. */
    String line(List<DepartmentId> ids) {
        return String.join(WorkbookWords.WORDS.departmentSeparator(), names(ids));
    }
}
