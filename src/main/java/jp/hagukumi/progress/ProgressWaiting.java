package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.progress.WaitingReports.Kind;
import jp.hagukumi.progress.WaitingReports.WaitingReport;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings to My work: reports to write, to confirm, to accept. */
@Component
@Order(10)
class ProgressWaiting implements WaitingWork {

    private final WaitingReports reports;

    ProgressWaiting(WaitingReports reports) {
        this.reports = reports;
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<WaitingReport> waiting = reports.of(kind);
            if (!waiting.isEmpty()) {
                List<Item> first = waiting.stream()
                        .limit(Waiting.ITEMS_MAX)
                        .map(ProgressWaiting::item)
                        .toList();
                String key = "progress.waiting." + kind.name().toLowerCase(Locale.ROOT);
                all.add(new Waiting(key, waiting.size(), first, ProgressLinks.rounds()));
            }
        }
        return all;
    }

    private static Item item(WaitingReport waiting) {
        Standing standing = waiting.standing();
        return new Item(
                waiting.tree().element(standing.element()).codeAndTitle(),
                waiting.tree().goalOf(standing.element()).codeAndTitle(),
                standing.reason(),
                waiting.due(),
                standing.stateKey(waiting.complete()),
                ProgressLinks.report(standing.id()));
    }
}
