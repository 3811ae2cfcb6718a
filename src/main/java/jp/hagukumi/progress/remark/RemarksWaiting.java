package jp.hagukumi.progress.remark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings to My work what was put to the person about a report, longest waiting first. */
@Component
@Order(11)
class RemarksWaiting implements WaitingWork {

    private static final String KEY = "progress.waiting.remark";

    private final Remarks remarks;
    private final ProgressReader reports;
    private final PlanReader plans;
    private final Permissions permissions;
    private final CurrentAccount current;

    RemarksWaiting(
            Remarks remarks,
            ProgressReader reports,
            PlanReader plans,
            Permissions permissions,
            CurrentAccount current) {
        this.remarks = remarks;
        this.reports = reports;
        this.plans = plans;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        if (!permissions.allows(Operation.REPORT_REMARK)) {
            return List.of();
        }
        List<Remark> open = remarks.open();
        Map<ReportId, ReportStatus> about =
                reports.statuses(open.stream().map(Remark::report).distinct().toList()).stream()
                        .collect(Collectors.toMap(ReportStatus::id, Function.identity()));
        Map<Addressee, Predicate<DepartmentId>> met = new EnumMap<>(Addressee.class);
        for (Addressee one : Addressee.values()) {
            met.put(one, one.metBy(permissions));
        }
        List<Remark> mine = open.stream()
                // What was said of a report that was taken out of its round waits for nobody.
                .filter(remark -> about.containsKey(remark.report()))
                .filter(remark -> !remark.author().equals(current.id()))
                .filter(remark -> Objects.requireNonNull(met.get(remark.waitsFor()))
                        .test(Objects.requireNonNull(about.get(remark.report())).department()))
                .toList();
        List<Item> first = items(mine.stream().limit(Waiting.ITEMS_MAX).toList(), about);
        return mine.isEmpty() ? List.of() : List.of(new Waiting(KEY, mine.size(), first, ProgressLinks.rounds()));
    }

    private List<Item> items(List<Remark> remarks, Map<ReportId, ReportStatus> about) {
        Map<ElementId, ElementRow> elements =
                plans
                        .elements(about.values().stream()
                                .map(ReportStatus::element)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ElementRow::id, Function.identity(), (one, again) -> one));
        List<Item> items = new ArrayList<>();
        for (Remark remark : remarks) {
            ReportStatus report = Objects.requireNonNull(about.get(remark.report()));
            ElementRow element = elements.get(report.element());
            items.add(new Item(
                    element == null ? "—" : element.codeAndTitle(),
                    plans.goalOf(report.element()).codeAndTitle(),
                    remark.text(),
                    null,
                    report.state().nameKey(report.started()),
                    ProgressLinks.report(report.id())));
        }
        return items;
    }
}
