package jp.hagukumi.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is who in the office today. As in the {@link Directory}, names of staff are no secret within it. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    private final Assignments assignments;
    private final Directory directory;
    private final Clock clock;

    Colleagues(Assignments assignments, Directory directory, Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.clock = clock;
    }

    /** Everybody who holds one of these roles today, by role, department and name. */
    public List<Colleague> holding(Set<Role> roles) {
        Map<DepartmentId, DepartmentView> departments = directory.byId();
        return assignments.holdersOn(roles, JapanTime.today(clock)).stream()
                .map(holder -> colleague(holder, departments))
                .sorted(Comparator.comparing(Colleague::role)
                        .thenComparing(Colleague::departmentName)
                        .thenComparing(Colleague::name))
                .toList();
    }

    private static Colleague colleague(Holder holder, Map<DepartmentId, DepartmentView> departments) {
        DepartmentView department = holder.department() == null ? null : departments.get(holder.department());
        return new Colleague(
                holder.role(),
                holder.department(),
                department == null ? "" : department.name(),
                department == null ? "" : department.phone(),
                holder.name(),
                holder.mail() == null ? null : new MailAddress(holder.mail()));
    }
}
