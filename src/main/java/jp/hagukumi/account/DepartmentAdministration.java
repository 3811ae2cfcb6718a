package jp.hagukumi.account;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the information section does each April: departments begin, end, and hand their work on. */
@Service
@Transactional(readOnly = true)
@May(Operation.DEPARTMENT_MANAGE)
public class DepartmentAdministration {

    private final Departments departments;
    private final Trail trail;

    DepartmentAdministration(Departments departments, Trail trail) {
        this.departments = departments;
        this.trail = trail;
    }

    @Transactional
    public DepartmentId create(String name, LocalDate validFrom) {
        List<Department> known = departments.lockAll();
        Department department = new Department(name, validFrom);
        requireNameFree(known, department, validFrom, null);
        departments.save(department);
        trail.done(Operation.DEPARTMENT_MANAGE, department.id(), "create " + name + " from " + validFrom);
        return department.id();
    }

    /** Ends a department; with a successor, what waits there waits for the successor from the next day on. */
    @Transactional
    public void end(DepartmentId id, long seenVersion, LocalDate lastDay, @Nullable DepartmentId successor) {
        Department department = seen(id, seenVersion);
        department.endOn(lastDay, successor);
        requireThere(successor, lastDay);
        trail.done(Operation.DEPARTMENT_MANAGE, id, "end on " + lastDay + ", successor " + successor);
    }

    /** Gives a department that has an end another last day or successor. */
    @Transactional
    public void correctEnd(DepartmentId id, long seenVersion, LocalDate lastDay, @Nullable DepartmentId successor) {
        List<Department> known = departments.lockAll();
        Department department = seen(id, seenVersion);
        DepartmentView before = department.view();
        department.correctEnd(lastDay, successor);
        requireThere(successor, lastDay);
        requireNameFree(known, department, before.validFrom(), lastDay);
        trail.done(
                Operation.DEPARTMENT_MANAGE,
                id,
                "correct end from " + before.validTo() + ", successor " + before.successor() + " to " + lastDay
                        + ", successor " + successor);
    }

    /** Says under which number staff call a department; an empty one takes it away. */
    @Transactional
    public void answersAt(DepartmentId id, long seenVersion, String phone) {
        Department department = seen(id, seenVersion);
        department.answersAt(phone);
        trail.done(Operation.DEPARTMENT_MANAGE, id, "phone " + phone.strip());
    }

    private Department seen(DepartmentId id, long seenVersion) {
        Department department = departments.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        department.expect(seenVersion);
        return department;
    }

    /** Whoever carries on the work has to be there on the day after the last. */
    private void requireThere(@Nullable DepartmentId successor, LocalDate lastDay) {
        if (successor == null) {
            return;
        }
        Department heir =
                departments.findById(successor).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        RuleViolation.unless(
                heir.existsOn(lastDay.plusDays(1)),
                "account.violation.successorNotThere",
                heir.view().name());
    }

    private static void requireNameFree(
            List<Department> known, Department department, LocalDate from, @Nullable LocalDate to) {
        String name = department.view().name();
        RuleViolation.unless(
                known.stream().noneMatch(d -> !d.id().equals(department.id()) && d.isCalled(name, from, to)),
                "account.violation.departmentNameTaken",
                name);
    }
}
