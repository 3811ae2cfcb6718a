package jp.hagukumi.progress.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.account.Colleague;
import jp.hagukumi.account.Colleagues;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Role;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.AcceptedReport;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.RoundCalendar;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundRow;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody new in the post has to know, of what they may read anyway. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_READ)
public class HandOver {

    private final RoundQueries rounds;
    private final ReportQueries reports;
    private final ProgressReader accepted;
    private final RoundCalendar calendar;
    private final Colleagues colleagues;
    private final Permissions permissions;
    private final Directory directory;
    private final Clock clock;

    HandOver(
            RoundQueries rounds,
            ReportQueries reports,
            ProgressReader accepted,
            RoundCalendar calendar,
            Colleagues colleagues,
            Permissions permissions,
            Directory directory,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.accepted = accepted;
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.permissions = permissions;
        this.directory = directory;
        this.clock = clock;
    }

    /** The page of whoever is signed in. */
    public HandOverPage page() {
        LocalDate today = JapanTime.today(clock);
        // Judged by the day and not by the latest round: in April the one that is finished is last year's.
        FiscalYear running = FiscalYear.of(today);
        List<RoundRow> all = rounds.rounds();
        List<HandOverPage.Task> tasks = all.stream()
                .filter(row -> isTask(row, running))
                .map(row -> new HandOverPage.Task(row.round(), row.tally(), mine(row.round())))
                .toList();
        List<RoundSummary> lastYear = lastYears(all, running);
        Set<DepartmentId> own = sections(tasks, lastYear);
        boolean whole = own.isEmpty();
        return new HandOverPage(
                today,
                whole,
                tasks,
                people(whole, own),
                lastYear.stream().map(round -> before(round, own)).toList());
    }

    /** What is entered this year, and what was not finished before; an interim round no longer than until it is finished. */
    private static boolean isTask(RoundRow row, FiscalYear running) {
        boolean finished = row.tally().accepted() == row.tally().total();
        boolean current = row.round().yearOfEntry().compareTo(running) >= 0;
        return !finished || (current && !row.round().term().isInterim());
    }

    /**
     * Of each plan the last that was entered before this year, or the year before that where its last day fell into March; an
     * interim round is nobody's year.
     */
    private static List<RoundSummary> lastYears(List<RoundRow> all, FiscalYear running) {
        FiscalYear earliest = running.previous().previous();
        Map<PlanId, RoundSummary> last = all.stream()
                .map(RoundRow::round)
                .filter(round -> !round.term().isInterim())
                .filter(round -> round.yearOfEntry().equals(running.previous())
                        || (round.yearOfEntry().equals(earliest)
                                && !round.leadDue().isBefore(earliest.lastDay().withDayOfMonth(1))))
                .collect(Collectors.toMap(
                        RoundSummary::plan,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(RoundSummary::yearOfEntry)
                                .thenComparing(round -> round.term().year())),
                        LinkedHashMap::new));
        return List.copyOf(last.values());
    }

    /** The reports of the reader's sections; none for whoever reads of rounds but of no report. */
    private List<ReportRow> mine(RoundSummary round) {
        return permissions.allows(Operation.REPORT_READ) ? reports.ofMySections(round.id()) : List.of();
    }

    private Set<DepartmentId> sections(List<HandOverPage.Task> tasks, List<RoundSummary> lastYear) {
        Set<DepartmentId> own = tasks.stream()
                .flatMap(task -> task.own().stream())
                .map(ReportRow::department)
                .collect(Collectors.toSet());
        lastYear.forEach(round -> mine(round).forEach(row -> own.add(row.department())));
        return own;
    }

    /** The lead, and the writers and chiefs of one's own sections; where it is about all, those of all. */
    private List<Colleague> people(boolean whole, Set<DepartmentId> own) {
        // Who works today sits in the department that has taken over, whatever it was called in the round.
        Set<DepartmentId> today =
                own.stream().flatMap(id -> directory.successionOf(id).stream()).collect(Collectors.toSet());
        return colleagues.holding(EnumSet.of(Role.LEAD, Role.CHIEF, Role.WRITER)).stream()
                .filter(one -> whole
                        || one.role() == Role.LEAD
                        || (one.department() != null && today.contains(one.department())))
                .toList();
    }

    private HandOverPage.Before before(RoundSummary round, Set<DepartmentId> own) {
        Predicate<DepartmentId> counted = own.isEmpty() ? department -> true : own::contains;
        return new HandOverPage.Before(
                round,
                calendar.openedOn(round.id()).orElse(null),
                calendar.of(round.id(), counted),
                own.isEmpty() ? List.of() : left(round));
    }

    private List<HandOverPage.Left> left(RoundSummary round) {
        Map<ReportId, AcceptedReport> words = accepted.accepted(round.id()).stream()
                .collect(Collectors.toMap(AcceptedReport::id, Function.identity()));
        return mine(round).stream()
                .map(row -> left(row, words.get(row.id())))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static HandOverPage.@Nullable Left left(ReportRow row, @Nullable AcceptedReport words) {
        return words == null
                ? null
                : new HandOverPage.Left(row.id(), row.title(), words.mark(), words.issues(), words.improvement());
    }
}
