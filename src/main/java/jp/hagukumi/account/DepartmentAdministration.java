package jp.hagukumi.account;

import java.time.LocalDate;
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
        RuleViolation.unless(
                departments.findAllByOrderByValidFromAscNameAsc().stream()
                        .noneMatch(d -> d.existsOn(validFrom) && d.view().name().equals(name.strip())),
                "account.violation.departmentNameTaken",
                name);
        Department department = departments.save(new Department(name, validFrom));
        trail.done(Operation.DEPARTMENT_MANAGE, department.id(), "create " + name + " from " + validFrom);
        return department.id();
    }

    /** Ends a department; with a successor, what waits there waits for the successor from the next day on. */
    @Transactional
    public void end(DepartmentId id, long seenVersion, LocalDate lastDay, @Nullable DepartmentId successor) {
        Department department = departments.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        department.expect(seenVersion);
        RuleViolation.unless(successor == null || departments.existsById(successor), "account.violation.gone");
        department.endOn(lastDay, successor);
        trail.done(Operation.DEPARTMENT_MANAGE, id, "end on " + lastDay + ", successor " + successor);
    }
}
