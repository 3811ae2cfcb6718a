package jp.hagukumi.account;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Answers from {@code permissions.csv} what the signed-in person may do. Services ask before they act, read records
 * carry the same answer to the screens; nothing else decides.
 */
@Component
public class Permissions {

    /** The state of objects that have none. */
    public static final String NO_STATE = "none";

    private final CurrentAccount current;
    private final Directory directory;
    private final Trail trail;
    private volatile PermissionTable table = PermissionTable.load();

    Permissions(CurrentAccount current, Directory directory, Trail trail) {
        this.current = current;
        this.directory = directory;
        this.trail = trail;
    }

    /** Whether the person may do this anywhere at all; decides menus, addresses and the first gate of services. */
    public boolean allows(Operation operation) {
        return counting(operation).stream().anyMatch(held -> table.allowsSomewhere(held.role(), operation));
    }

    /** The same for addresses: an initial password changes nothing there, since each leads to its replacement. */
    public boolean mayEnter(Operation operation) {
        return current.held().stream().anyMatch(held -> table.allowsSomewhere(held.role(), operation));
    }

    /** Whether the person may do this to an object of a department (null: of none) in a state. */
    public boolean allows(Operation operation, @Nullable DepartmentId department, String state) {
        if (department == null) {
            return allows(operation, state, Set.of());
        }
        // Mostly it is their own, and who has taken over whose work need not be looked up.
        return allows(operation, state, Set.of(department)) || allows(operation, state, lineOf(department));
    }

    private Set<DepartmentId> lineOf(@Nullable DepartmentId department) {
        return department == null || current.held().isEmpty() ? Set.of() : directory.successionOf(department);
    }

    private boolean allows(Operation operation, String state, Set<DepartmentId> line) {
        return !allowing(operation, state, line).isEmpty();
    }

    private List<AssignmentView> allowing(Operation operation, String state, Set<DepartmentId> line) {
        return counting(operation).stream()
                .filter(a -> table.allows(
                        a.role(), operation, a.department() != null && line.contains(a.department()), state))
                .toList();
    }

    /**
     * In whose place the person would do this to an object of a department in a state: nobody's where they may do it in
     * their own name, or not at all.
     */
    public Optional<PersonId> inPlaceOf(Operation operation, DepartmentId department, String state) {
        // Mostly it is their own, and who has taken over whose work need not be looked up.
        List<AssignmentView> own = allowing(operation, state, Set.of(department));
        List<AssignmentView> by = own.isEmpty() ? allowing(operation, state, lineOf(department)) : own;
        return by.stream().anyMatch(held -> held.inPlaceOf() == null)
                ? Optional.empty()
                : by.stream().map(AssignmentView::inPlaceOf).findFirst();
    }

    /** Answers for any number of objects what {@link #allows} answers for one, and asks the database now and not for each. */
    public BiPredicate<DepartmentId, String> reach(Operation operation) {
        Map<Role, Set<DepartmentId>> held = new EnumMap<>(Role.class);
        for (AssignmentView a : counting(operation)) {
            Set<DepartmentId> own = held.computeIfAbsent(a.role(), role -> new HashSet<>());
            if (a.department() != null) {
                own.addAll(directory.inheritedBy(a.department()));
            }
        }
        return (department, state) -> held.entrySet().stream()
                .anyMatch(h -> table.allows(h.getKey(), operation, h.getValue().contains(department), state));
    }

    /** Refuses with {@link AccessDeniedException}, and writes the refusal to the trail, unless it is allowed. */
    public void require(Operation operation, @Nullable DepartmentId department, String state, Object subject) {
        if (!allows(operation, department, state)) {
            trail.refused(operation, subject);
            throw new AccessDeniedException("account.violation.notAllowed");
        }
    }

    /** Those of the given operations that are allowed on an object of a department in a state. */
    public Set<Operation> allowedOf(Set<Operation> asked, @Nullable DepartmentId department, String state) {
        Set<Operation> allowed = EnumSet.noneOf(Operation.class);
        Set<DepartmentId> line = lineOf(department);
        asked.stream().filter(op -> allows(op, state, line)).forEach(allowed::add);
        return allowed;
    }

    /**
     * The departments whose objects a query may return for this operation: null when it may return those of any
     * department, empty when of none. A department counts with all whose work it has taken over.
     */
    public @Nullable Set<DepartmentId> departmentsFor(Operation operation) {
        Set<DepartmentId> own = new HashSet<>();
        for (AssignmentView held : counting(operation)) {
            for (PermissionTable.Rule rule : table.rules()) {
                if (rule.role() != held.role() || rule.operation() != operation) {
                    continue;
                }
                if (!rule.ownDepartmentOnly()) {
                    return null;
                }
                if (held.department() != null) {
                    own.addAll(directory.inheritedBy(held.department()));
                }
            }
        }
        return own;
    }

    /** Whoever still has an initial password may do nothing but replace it (SEC-11). */
    private List<AssignmentView> counting(Operation operation) {
        return operation == Operation.OWN_ACCOUNT ? current.held() : current.working();
    }

    PermissionTable table() {
        return table;
    }

    /** For the test that flips each row; the portal itself reads the table once. */
    void use(PermissionTable other) {
        this.table = other;
    }
}
