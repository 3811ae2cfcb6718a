package jp.hagukumi.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's own address book: which departments exist on a day, who succeeded whom, what people are called. Names
 * of departments and staff are no secret within the office, so it asks for no permission.
 */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final Departments departments;
    private final People people;
    private final Assignments assignments;
    private final Clock clock;

    Directory(Departments departments, People people, Assignments assignments, Clock clock) {
        this.departments = departments;
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** All departments there ever were, oldest first. */
    public List<DepartmentView> all() {
        return departments.findAllByOrderByValidFromAscNameAsc().stream()
                .map(Department::view)
                .toList();
    }

    /** The same by id. */
    public Map<DepartmentId, DepartmentView> byId() {
        return all().stream().collect(Collectors.toMap(DepartmentView::id, Function.identity()));
    }

    public List<DepartmentView> departmentsOn(LocalDate day) {
        return all().stream().filter(d -> d.existsOn(day)).toList();
    }

    public List<DepartmentView> departmentsToday() {
        return departmentsOn(JapanTime.today(clock));
    }

    public Optional<DepartmentView> department(DepartmentId id) {
        return departments.findById(id).map(Department::view);
    }

    /** The name of a department; of one that is not known, nothing but a dash. */
    public String departmentName(DepartmentId id) {
        return department(id).map(DepartmentView::name).orElse("—");
    }

    /** Names by id, for lists: one query whatever the number. */
    public Map<DepartmentId, String> departmentNames() {
        Map<DepartmentId, String> names = new HashMap<>();
        all().forEach(d -> names.put(d.id(), d.name()));
        return names;
    }

    /** The names of staff by id. */
    public Map<PersonId, String> personNames(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        people.findAllById(ids).forEach(p -> names.put(p.id(), p.name()));
        return names;
    }

    /** Those of these people who have left: nobody of them holds a role today. */
    public Set<PersonId> gone(Collection<PersonId> ids) {
        Set<PersonId> gone = new HashSet<>(ids);
        gone.removeAll(Set.copyOf(assignments.servingOn(ids, JapanTime.today(clock))));
        return gone;
    }

    public String personName(PersonId id) {
        return people.findById(id).map(Person::name).orElse("—");
    }

    /** Whom to call in these departments today; in whichever carries on the work, where one has ended. */
    public Map<DepartmentId, DepartmentContact> contacts(Collection<DepartmentId> ids) {
        LocalDate today = JapanTime.today(clock);
        Map<DepartmentId, DepartmentView> known = byId();
        Map<DepartmentId, List<Staff>> staff = assignments.staffOn(Set.of(Role.CHIEF, Role.WRITER), today).stream()
                .collect(Collectors.groupingBy(Staff::department));
        Map<DepartmentId, DepartmentContact> contacts = new HashMap<>();
        for (DepartmentId id : ids) {
            DepartmentView department = carryingOn(id, known, today);
            if (department != null) {
                List<Staff> there = staff.getOrDefault(department.id(), List.of());
                contacts.put(
                        id,
                        new DepartmentContact(
                                department.name(),
                                department.phone(),
                                names(there, Role.CHIEF),
                                names(there, Role.WRITER)));
            }
        }
        return contacts;
    }

    /** Those of these departments that have ended and whose work nobody has taken over who is there today. */
    public Set<DepartmentId> abandoned(Collection<DepartmentId> ids) {
        LocalDate today = JapanTime.today(clock);
        Map<DepartmentId, DepartmentView> known = byId();
        Set<DepartmentId> abandoned = new HashSet<>();
        for (DepartmentId id : ids) {
            DepartmentView last = carryingOn(id, known, today);
            if (last == null || endedBefore(last, today)) {
                abandoned.add(id);
            }
        }
        return abandoned;
    }

    /** The department itself, or the last of those that one after another have taken over its work. */
    private static @Nullable DepartmentView carryingOn(
            DepartmentId id, Map<DepartmentId, DepartmentView> known, LocalDate today) {
        Set<DepartmentId> passed = new HashSet<>();
        DepartmentView at = known.get(id);
        while (at != null && passed.add(at.id()) && at.successor() != null && endedBefore(at, today)) {
            at = known.get(at.successor());
        }
        return at;
    }

    private static boolean endedBefore(DepartmentView department, LocalDate day) {
        return department.validTo() != null && department.validTo().isBefore(day);
    }

    private static List<String> names(List<Staff> staff, Role role) {
        return staff.stream()
                .filter(one -> one.role() == role)
                .map(Staff::name)
                .distinct()
                .toList();
    }

    /** The department itself and, one after another, those that have taken over its work by today. */
    public Set<DepartmentId> successionOf(DepartmentId department) {
        Map<DepartmentId, @Nullable DepartmentId> successors = successors();
        Set<DepartmentId> line = new LinkedHashSet<>();
        DepartmentId next = department;
        while (next != null && line.add(next)) {
            next = successors.get(next);
        }
        return line;
    }

    /** The department and all whose work it has taken over by today. */
    public Set<DepartmentId> inheritedBy(DepartmentId heir) {
        return inheritedBy(heir, successors());
    }

    /** The same of several departments, and the database is asked once. */
    public Map<DepartmentId, Set<DepartmentId>> inheritedBy(Collection<DepartmentId> heirs) {
        Map<DepartmentId, @Nullable DepartmentId> successors = successors();
        Map<DepartmentId, Set<DepartmentId>> inherited = new HashMap<>();
        heirs.forEach(heir -> inherited.put(heir, inheritedBy(heir, successors)));
        return inherited;
    }

    private static Set<DepartmentId> inheritedBy(
            DepartmentId heir, Map<DepartmentId, @Nullable DepartmentId> successors) {
        Set<DepartmentId> inherited = new HashSet<>(Set.of(heir));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<DepartmentId, @Nullable DepartmentId> entry : successors.entrySet()) {
                if (entry.getValue() != null && inherited.contains(entry.getValue())) {
                    grew |= inherited.add(entry.getKey());
                }
            }
        }
        return inherited;
    }

    private Map<DepartmentId, @Nullable DepartmentId> successors() {
        Map<DepartmentId, @Nullable DepartmentId> successors = new HashMap<>();
        LocalDate today = JapanTime.today(clock);
        departments.findAll().forEach(d -> successors.put(d.id(), d.successorOn(today)));
        return successors;
    }
}
