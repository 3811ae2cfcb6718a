package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.progress.WaitingReports.Kind;
import jp.hagukumi.progress.WaitingReports.WaitingReport;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings to My work: reports to write, to confirm, to accept. */
@Component
@Order(10)
@Transactional(readOnly = true)
class ProgressWaiting implements WaitingWork {

    private final WaitingReports reports;
    private final CompleteDrafts drafts;

    ProgressWaiting(WaitingReports reports, CompleteDrafts drafts) {
        this.reports = reports;
        this.drafts = drafts;
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<WaitingReport> waiting = reports.of(kind);
            if (!waiting.isEmpty()) {
                List<WaitingReport> shown =
                        waiting.stream().limit(Waiting.ITEMS_MAX).toList();
                Set<ReportId> complete = complete(shown);
                List<Item> first = shown.stream()
                        .map(one -> item(one, complete.contains(one.standing().id())))
                        .toList();
                String key = "progress.waiting." + kind.name().toLowerCase(Locale.ROOT);
                all.add(new Waiting(key, waiting.size(), first, ProgressLinks.rounds()));
            }
        }
        return all;
    }

    /** Those in which nothing is left but to hand them in. */
    private Set<ReportId> complete(List<WaitingReport> shown) {
        Map<Round, List<Standing>> byRound = shown.stream()
                .collect(Collectors.groupingBy(
                        WaitingReport::round, Collectors.mapping(WaitingReport::standing, Collectors.toList())));
        Set<ReportId> complete = new HashSet<>();
        byRound.forEach((round, some) -> complete.addAll(drafts.among(round, some)));
        return complete;
    }

    private static Item item(WaitingReport waiting, boolean complete) {
        Standing standing = waiting.standing();
        return new Item(
                waiting.tree().element(standing.element()).codeAndTitle(),
                waiting.tree().goalOf(standing.element()).codeAndTitle(),
                standing.reason(),
                waiting.due(),
                standing.stateKey(complete),
                ProgressLinks.report(standing.id()));
    }
}
