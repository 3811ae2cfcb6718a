package jp.hagukumi.plan.generation.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import org.springframework.stereotype.Component;

/** Finds elements that a department is responsible for which is no longer there. */
@Component
record EndedDepartments(PlanReader reader, Directory directory) {

    /**
     * A department that has ended.
     *
     * @param successor the name of the one that carries on its work today, empty if there is none
     */
    record Ended(String name, String successor) implements Serializable {}

    /** An element with those of its departments that have ended. */
    record Row(ElementRow element, List<Ended> departments) implements Serializable {
        Row {
            departments = List.copyOf(departments);
        }
    }

    List<Row> of(PlanId plan) {
        Map<DepartmentId, String> names = directory.departmentNames();
        Set<DepartmentId> today = new HashSet<>();
        directory.departmentsToday().stream().map(DepartmentView::id).forEach(today::add);
        Map<DepartmentId, Ended> ended = new HashMap<>();
        return reader.tree(plan).stream()
                .filter(element -> !today.containsAll(element.departments()))
                .map(element -> new Row(
                        element,
                        element.departments().stream()
                                .filter(id -> !today.contains(id))
                                .map(id -> ended.computeIfAbsent(id, first -> ended(first, names, today)))
                                .toList()))
                .toList();
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
