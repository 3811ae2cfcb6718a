package jp.hagukumi.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of standing inboxes whose day is near or has passed: one's own, and those that a section has, nobody, or somebody who has
 * left, for whoever gives cases to owners.
 */
@Component
@Order(28)
class CaseWork implements WaitingWork {

    private final Calls calls;
    private final StandingCases cases;
    private final CaseRows rows;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Clock clock;

    CaseWork(
            Calls calls,
            StandingCases cases,
            CaseRows rows,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Clock clock) {
        this.calls = calls;
        this.cases = cases;
        this.rows = rows;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        if (!permissions.allows(Operation.OPINION_ASSIGN)) {
            return List.of();
        }
        LocalDate soon = JapanTime.today(clock).plusDays(CaseRow.SOON);
        // Whoever has left reminds nobody: their cases wait as those that nobody has.
        Set<PersonId> people = directory.gone(cases.owners(soon));
        people.add(current.id());
        List<StandingCase> due = cases.due(soon, people);
        if (due.isEmpty()) {
            return List.of();
        }
        List<StandingCase> first = due.stream().limit(Waiting.ITEMS_MAX).toList();
        Map<CallId, String> titles =
                calls.findAllById(first.stream().map(StandingCase::call).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Call::id, Call::title));
        return List.of(new Waiting(
                "comment.waiting.case",
                due.size(),
                rows.of(first).stream()
                        .map(row -> item(row, titles.getOrDefault(row.call(), "")))
                        .toList(),
                due.stream().map(StandingCase::call).distinct().count() == 1
                        ? CommentLinks.cases(due.getFirst().call())
                        : CommentLinks.calls()));
    }

    private static Item item(CaseRow row, String call) {
        return new Item(
                "%04d".formatted(row.number()) + (row.project().isEmpty() ? "" : " " + row.project()),
                call,
                row.owner(),
                row.due(),
                "comment.CaseState." + row.state().name().toLowerCase(Locale.ROOT),
                CommentLinks.submission(row.call(), row.number()));
    }
}
