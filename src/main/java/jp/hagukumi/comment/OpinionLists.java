package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.OpinionChoices.Choice;
import jp.hagukumi.comment.search.SearchEntry;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.comment.search.SearchScope;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-054: the opinions of a call as a filter and words leave them, by number and in parts: letters are opened only for the
 * lines that are shown. Words to look for are no part of the filter, since it stands in addresses and they may be a name.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_READ)
public class OpinionLists {

    private static final int FOUND_MAX = 20_000;

    private final Calls calls;
    private final Opinions opinions;
    private final OpinionFinder finder;
    private final OpinionRows rows;
    private final CallIndexes indexes;
    private final Directory directory;
    private final PlanReader plans;

    OpinionLists(
            Calls calls,
            Opinions opinions,
            OpinionFinder finder,
            OpinionRows rows,
            CallIndexes indexes,
            Directory directory,
            PlanReader plans) {
        this.calls = calls;
        this.opinions = opinions;
        this.finder = finder;
        this.rows = rows;
        this.indexes = indexes;
        this.directory = directory;
        this.plans = plans;
    }

    /** @param words that they have to have, empty for any */
    public int count(CallId call, OpinionFilter filter, String words) {
        return SearchQuery.of(words).isEmpty()
                ? finder.count(call, filter)
                : found(call, filter, words).size();
    }

    public List<OpinionRow> page(CallId call, OpinionFilter filter, String words, int offset, int limit) {
        return rows(
                call,
                found(call, filter, words).stream().skip(offset).limit(limit).toList());
    }

    /** All of them as they are now, to be chosen together; no more than can be given to a section in one step. */
    public List<SeenOpinion> choose(CallId call, OpinionFilter filter, String words) {
        Map<OpinionId, Long> versions =
                opinions.settings(call).stream().collect(Collectors.toMap(OpinionSetting::id, OpinionSetting::version));
        return found(call, filter, words).stream()
                .filter(versions::containsKey)
                .limit(Assigning.AT_ONCE)
                .map(id -> new SeenOpinion(id, versions.getOrDefault(id, 0L)))
                .toList();
    }

    /** Some of them by name, as far as the person may read them, by number. */
    public List<OpinionRow> these(CallId call, Collection<OpinionId> wanted) {
        Set<OpinionId> some = new HashSet<>(wanted);
        return rows(
                call,
                finder.ids(call, OpinionFilter.ALL).stream()
                        .filter(some::contains)
                        .toList());
    }

    /** The one behind that one, from the first on again behind the last; none where there is no other. */
    public Optional<OpinionId> next(CallId call, OpinionFilter filter, @Nullable OpinionId after) {
        List<OpinionId> all = finder.ids(call, filter);
        // One that the filter leaves no more had its place among them by its number.
        List<OpinionId> order = after == null || all.contains(after) ? all : finder.ids(call, OpinionFilter.ALL);
        Set<OpinionId> left = Set.copyOf(all);
        int at = after == null ? -1 : order.indexOf(after);
        List<OpinionId> turned = new ArrayList<>(order.subList(at + 1, order.size()));
        turned.addAll(order.subList(0, Math.max(at, 0)));
        return turned.stream().filter(left::contains).findFirst();
    }

    /** The sections and places that its opinions have. */
    public OpinionChoices choices(CallId call) {
        List<OpinionId> readable = finder.ids(call, OpinionFilter.ALL);
        if (readable.isEmpty()) {
            return new OpinionChoices(List.of(), List.of());
        }
        Set<OpinionId> some = Set.copyOf(readable);
        Set<DepartmentId> departments = new HashSet<>();
        Set<ElementId> elements = new HashSet<>();
        opinions.settings(call).stream().filter(one -> some.contains(one.id())).forEach(one -> {
            Optional.ofNullable(one.department()).ifPresent(departments::add);
            Optional.ofNullable(one.element()).ifPresent(elements::add);
        });
        Map<DepartmentId, String> names = directory.departmentNames();
        return new OpinionChoices(
                departments.stream()
                        .map(id -> new Choice(id.toString(), names.getOrDefault(id, "")))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                elements.isEmpty()
                        ? List.of()
                        : plans.tree(calls.require(call).plan()).stream()
                                .filter(element -> elements.contains(element.id()))
                                .map(element -> new Choice(element.id().toString(), OpinionRows.label(element)))
                                .toList());
    }

    private List<OpinionId> found(CallId call, OpinionFilter filter, String words) {
        List<OpinionId> ids = finder.ids(call, filter);
        SearchQuery query = SearchQuery.of(words);
        if (query.isEmpty() || ids.isEmpty()) {
            return ids;
        }
        Set<String> hits = indexes
                .of(call)
                .find(query, new SearchScope(EnumSet.of(SearchKind.OPINION), null), 0, FOUND_MAX)
                .entries()
                .stream()
                .map(SearchEntry::id)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> hits.contains(id.toString())).toList();
    }

    private List<OpinionRow> rows(CallId call, List<OpinionId> ids) {
        Map<OpinionId, OpinionRow> told = rows.of(call, opinions.findAllById(ids)).stream()
                .collect(Collectors.toMap(OpinionRow::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(told.get(id)).stream())
                .toList();
    }
}
