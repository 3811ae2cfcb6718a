package jp.hagukumi.progress;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-024: filters of boards under a name. What they bring is judged where the reports are read, as for any address. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_READ)
public class SavedFilters {

    /** More than anybody finds anything in. */
    static final int MOST = 30;

    private final StoredFilters filters;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Directory directory;
    private final Trail trail;

    SavedFilters(
            StoredFilters filters, Permissions permissions, CurrentAccount current, Directory directory, Trail trail) {
        this.filters = filters;
        this.permissions = permissions;
        this.current = current;
        this.directory = directory;
        this.trail = trail;
    }

    /** One's own, those of one's sections, everybody's; in this order. */
    public List<SavedFilterRow> offered() {
        Map<DepartmentId, String> sections = sections();
        Set<FilterScope> scopes = scopes();
        BiPredicate<DepartmentId, String> mayKeep = permissions.reach(Operation.FILTER_KEEP);
        return offered(sections.keySet()).stream()
                .sorted(Comparator.comparing(SavedFilter::scope))
                .map(filter -> new SavedFilterRow(
                        filter.id(),
                        filter.version(),
                        filter.name(),
                        BoardFilter.read(filter.filterText()),
                        filter.scope(),
                        filter.department() == null ? "" : sections.getOrDefault(filter.department(), ""),
                        filter.department() == null
                                ? scopes.contains(filter.scope())
                                : mayKeep.test(
                                        filter.department(), filter.scope().code())))
                .toList();
    }

    private List<SavedFilter> offered(Set<DepartmentId> sections) {
        return filters.offeredTo(
                current.id(), sections.stream().map(DepartmentId::value).toList());
    }

    /** The sections that one works in today, by name: for these a filter can be kept. */
    public Map<DepartmentId, String> sections() {
        Map<DepartmentId, String> sections = new LinkedHashMap<>();
        Stream.of(Role.LEAD, Role.CHIEF, Role.WRITER)
                .flatMap(role -> current.departments(role).stream())
                .forEach(department -> sections.computeIfAbsent(department, directory::departmentName));
        return sections;
    }

    /** For whom one may keep a filter. */
    public Set<FilterScope> scopes() {
        Set<FilterScope> scopes = EnumSet.noneOf(FilterScope.class);
        for (FilterScope scope : FilterScope.values()) {
            boolean allowed = scope == FilterScope.SECTION
                    ? sections().keySet().stream()
                            .anyMatch(section -> permissions.allows(Operation.FILTER_KEEP, section, scope.code()))
                    : permissions.allows(Operation.FILTER_KEEP, null, scope.code());
            if (allowed) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    /** Keeps a filter under a name that those to whom it is offered do not know yet. */
    @Transactional
    @May(Operation.FILTER_KEEP)
    public SavedFilterId keep(String name, BoardFilter filter, FilterScope scope, @Nullable DepartmentId section) {
        SavedFilter saved = new SavedFilter(name, filter, scope, current.id(), section);
        permissions.require(Operation.FILTER_KEEP, section, scope.code(), saved.id());
        List<SavedFilter> known = offered(sections().keySet());
        RuleViolation.unless(
                known.stream().noneMatch(saved::isCalledLike), "progress.violation.filterNameTaken", saved.name());
        RuleViolation.unless(filters.countByOwner(current.id()) < MOST, "progress.violation.filtersTooMany", MOST);
        filters.save(saved);
        trail.done(Operation.FILTER_KEEP, saved.id(), "keep " + saved.name());
        return saved.id();
    }

    /** Takes a filter away from all to whom it was offered. */
    @Transactional
    @May(Operation.FILTER_KEEP)
    public void remove(SavedFilterId id, long seenVersion) {
        SavedFilter filter = filters.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.filterGone"));
        permissions.require(
                Operation.FILTER_KEEP, filter.department(), filter.scope().code(), id);
        RuleViolation.unless(
                filter.scope() != FilterScope.MINE || filter.isOf(current.id()), "progress.violation.filterGone");
        filter.expect(seenVersion);
        filters.delete(filter);
        trail.done(Operation.FILTER_KEEP, id, "remove " + filter.name());
    }
}
