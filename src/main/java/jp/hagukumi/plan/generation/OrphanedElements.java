package jp.hagukumi.plan.generation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-061: for whoever writes a plan, its elements that a department is responsible for which is no longer there. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class OrphanedElements {

    /** More than that nobody reads one by one; they are changed together in the tree. */
    static final int LISTED = 50;

    private final PlanReader reader;
    private final Directory directory;
    private final Permissions permissions;

    OrphanedElements(PlanReader reader, Directory directory, Permissions permissions) {
        this.reader = reader;
        this.directory = directory;
        this.permissions = permissions;
    }

    /**
     * A department that has ended.
     *
     * @param successor the name of the one that carries on its work today, empty if there is none
     */
    public record Ended(String name, String successor) implements Serializable {}

    /** An element with those of its departments that have ended. */
    public record Row(ElementRow element, List<Ended> departments) implements Serializable {
        public Row {
            departments = List.copyOf(departments);
        }
    }

    /**
     * The elements that need another department.
     *
     * @param elements how many there are
     * @param first those of them that come first in the tree
     */
    public record Found(int elements, List<Row> first) implements Serializable {
        public Found {
            first = List.copyOf(first);
        }
    }

    /** Refused to whoever may not write the plan in its present state. */
    public Found of(PlanId plan) {
        String stage = reader.plan(plan)
                .orElseThrow(() -> new RuleViolation("plan.violation.planGone"))
                .stage()
                .code();
        permissions.require(Operation.PLAN_EDIT, null, stage, plan);
        Set<DepartmentId> today =
                directory.departmentsToday().stream().map(DepartmentView::id).collect(Collectors.toSet());
        Map<DepartmentId, String> names = directory.departmentNames();
        Set<DepartmentId> gone =
                names.keySet().stream().filter(id -> !today.contains(id)).collect(Collectors.toSet());
        Map<DepartmentId, Ended> ended = new HashMap<>();
        List<Row> first = reader.ofDepartments(plan, gone, LISTED).stream()
                .map(element -> new Row(
                        element,
                        element.departments().stream()
                                .filter(gone::contains)
                                .map(id -> ended.computeIfAbsent(id, one -> ended(one, names, today)))
                                .toList()))
                .toList();
        return new Found(first.size() < LISTED ? first.size() : reader.countOfDepartments(plan, gone), first);
    }

    private Ended ended(DepartmentId id, Map<DepartmentId, String> names, Set<DepartmentId> today) {
        return new Ended(
                Objects.requireNonNullElse(names.get(id), ""),
                directory.successionOf(id).stream()
                        .filter(today::contains)
                        .map(heir -> Objects.requireNonNullElse(names.get(heir), ""))
                        .findFirst()
                        .orElse(""));
    }
}
