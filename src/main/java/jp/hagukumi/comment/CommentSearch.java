package jp.hagukumi.comment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.comment.search.SearchEntry;
import jp.hagukumi.comment.search.SearchFindings;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.comment.search.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-045: searches what of a call the signed-in person may read, as it is shown to them: a section finds the opinions
 * and replies that it has or contributes to, letters are found by those who read letters, and masked words by nobody.
 */
@Service
@May(Operation.OPINION_READ)
public class CommentSearch {

    private final Calls calls;
    private final CallIndexes indexes;
    private final Contributions contributions;
    private final Permissions permissions;

    CommentSearch(Calls calls, CallIndexes indexes, Contributions contributions, Permissions permissions) {
        this.calls = calls;
        this.indexes = indexes;
        this.contributions = contributions;
        this.permissions = permissions;
    }

    /** What the signed-in person can find in a call. */
    @Transactional(readOnly = true)
    public Set<SearchKind> kinds(CallId call) {
        return permissions.allows(
                        Operation.SUBMISSION_READ,
                        null,
                        calls.require(call).state().code())
                ? EnumSet.allOf(SearchKind.class)
                : EnumSet.of(SearchKind.OPINION, SearchKind.REPLY);
    }

    /**
     * What has all the words that were typed, the best first. Nothing around it is a transaction, not even
     * one that is suspended: that would hold a connection while letters are being read for it.
     *
     * @param wanted which of it; those that the person cannot find are not found
     * @param page the first being 0
     */
    public CommentHits find(CallId call, String typed, Collection<SearchKind> wanted, int page) {
        SearchQuery query = SearchQuery.of(typed);
        Set<SearchKind> kinds = EnumSet.copyOf(kinds(call));
        kinds.retainAll(wanted);
        if (query.isEmpty()) {
            return CommentHits.NONE;
        }
        int shown = CommentHits.onPage(page);
        SearchFindings found = indexes.of(call)
                .find(
                        query,
                        scope(call, kinds, permissions.departmentsFor(Operation.OPINION_READ)),
                        shown * CommentHits.PAGE,
                        CommentHits.PAGE);
        return new CommentHits(
                found.total(),
                found.exact(),
                shown,
                found.entries().stream().map(entry -> hit(entry, query)).toList());
    }

    /** A section finds what it has and what it was asked to contribute to, as {@link OpinionReaders} says. */
    private SearchScope scope(CallId call, Set<SearchKind> kinds, @Nullable Set<DepartmentId> departments) {
        return departments == null || departments.isEmpty()
                ? new SearchScope(kinds, departments == null ? null : Set.of())
                : new SearchScope(
                        kinds, names(departments), names(contributions.opinionsToContributeTo(call, departments)));
    }

    private static Set<String> names(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static CommentHit hit(SearchEntry entry, SearchQuery query) {
        return new CommentHit(
                entry.kind(),
                entry.number(),
                entry.branch(),
                entry.kind() == SearchKind.LETTER ? null : new OpinionId(UUID.fromString(entry.id())),
                entry.state().isEmpty() ? null : ReplyState.valueOf(entry.state()),
                query.snippet(entry.text()));
    }
}
