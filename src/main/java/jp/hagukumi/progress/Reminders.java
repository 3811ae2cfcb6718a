package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentContact;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-024: whom the lead calls about what is not handed on yet. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_OPEN)
public class Reminders {

    private final Rounds rounds;
    private final FollowedReports reports;
    private final Surroundings around;
    private final Directory directory;

    Reminders(Rounds rounds, FollowedReports reports, Surroundings around, Directory directory) {
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.directory = directory;
    }

    /** The departments that have something in hand, section or chief: those with most late reports first. */
    public List<Reminder> of(RoundId id) {
        return rounds.findByIdAndStage(id, RoundStage.OPEN).map(this::of).orElse(List.of());
    }

    private List<Reminder> of(Round round) {
        PlanTree tree = around.tree(round.plan());
        LocalDate today = JapanTime.dayOf(around.now());
        Map<DepartmentId, List<Followed>> open =
                reports.of(round.id(), Rubric.of(round, around.plan(round.plan()))).stream()
                        .filter(report -> report.stage().isOpen() || report.stage() == ReportStage.SUBMITTED)
                        // What was open again waits for the lead once its day is over: no section can write in it.
                        .filter(report -> !report.isLapsedOn(today))
                        .sorted(Comparator.comparing((Followed report) -> !report.isLate(round.due(), today))
                                .thenComparingInt(report -> tree.place(report.element())))
                        .collect(Collectors.groupingBy(Followed::department, LinkedHashMap::new, Collectors.toList()));
        Map<DepartmentId, String> names = around.departmentNames();
        Map<DepartmentId, DepartmentContact> contacts = directory.contacts(Set.copyOf(open.keySet()));
        return open.entrySet().stream()
                .map(one -> new Reminder(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), "—"),
                        contacts.getOrDefault(one.getKey(), DepartmentContact.NONE),
                        one.getValue().stream()
                                .map(report -> item(report, round, tree))
                                .toList(),
                        (int) one.getValue().stream()
                                .filter(report -> report.isLate(round.due(), today))
                                .count()))
                .sorted(Comparator.comparingInt(Reminder::late).reversed())
                .toList();
    }

    private static Reminder.Item item(Followed report, Round round, PlanTree tree) {
        return new Reminder.Item(
                tree.element(report.element()).codeAndTitle(), report.stage(), report.due(round.due()));
    }
}
