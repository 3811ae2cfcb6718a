package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;

/** The departments that a workbook may name: those that exist today, and those that it had to name. */
final class ResponsibleDepartments {

    private final Map<String, DepartmentId> byName = new HashMap<>();
    private final Map<DepartmentId, String> names;
    private final Set<String> ended = new HashSet<>();

    ResponsibleDepartments(Directory directory) {
        this(directory, List.of(), List.of());
    }

    /**
     * Knows departments that have ended, too.
     *
     * @param further those that elements of the plan still name; they stay where they stand
     * @param carried those of another plan whose workbook this is; they come with its elements
     */
    ResponsibleDepartments(Directory directory, Collection<DepartmentId> further, Collection<DepartmentId> carried) {
        this.names = directory.departmentNames();
        directory.departmentsToday().forEach(department -> byName.put(department.name(), department.id()));
        carried.forEach(id -> byName.putIfAbsent(names.getOrDefault(id, ""), id));
        further.forEach(id -> ended.add(names.getOrDefault(id, "")));
    }

    boolean knows(String name) {
        return byName.containsKey(name) || ended.contains(name);
    }

    /** @param before those of the element until now, which stay even when they have ended */
    List<DepartmentId> named(List<String> asked, List<DepartmentId> before) {
        return asked.stream()
                .map(name -> before.stream()
                        .filter(id -> name.equals(names.get(id)))
                        .findFirst()
                        .orElseGet(() -> today(name)))
                .distinct()
                .toList();
    }

    private DepartmentId today(String name) {
        DepartmentId id = byName.get(name);
        if (id == null) {
            throw new RuleViolation("plan.violation.departmentGone", name);
        }
        return id;
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
