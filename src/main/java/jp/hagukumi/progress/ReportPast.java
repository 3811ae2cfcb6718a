package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stood in the fields of a report before: who wrote what over what, and when. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_READ)
public class ReportPast {

    private final Reports reports;
    private final PastEntries pasts;
    private final Directory directory;
    private final Permissions permissions;

    ReportPast(Reports reports, PastEntries pasts, Directory directory, Permissions permissions) {
        this.reports = reports;
        this.pasts = pasts;
        this.directory = directory;
        this.permissions = permissions;
    }

    /**
     * One writing of one field.
     *
     * @param before what stood there, null where nothing was ever written
     * @param now what was written, which may be nothing
     */
    public record Writing(FieldCode field, @Nullable ReportEntry before, ReportEntry now, String by)
            implements Serializable {

        public Instant at() {
            return now.writtenAt();
        }
    }

    /** Every writing of a report, the latest first. A foreign section's is refused. */
    public List<Writing> of(ReportId id) {
        Report report = reports.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        permissions.require(
                Operation.REPORT_READ, report.department(), report.state().code(), id);
        Map<FieldCode, List<ReportEntry>> rows = new HashMap<>();
        pasts.findAllByReportOrderById(id)
                .forEach(past -> rows.computeIfAbsent(past.field(), first -> new ArrayList<>())
                        .add(past.entry()));
        report.entries()
                .forEach((field, now) ->
                        rows.computeIfAbsent(field, first -> new ArrayList<>()).add(now));
        Set<PersonId> people = new HashSet<>();
        rows.values().forEach(row -> row.forEach(entry -> people.add(entry.writtenBy())));
        Map<PersonId, String> names = directory.personNames(people);
        List<Writing> all = new ArrayList<>();
        rows.forEach((field, row) -> all.addAll(writings(field, row, names)));
        return all.stream().sorted(Comparator.comparing(Writing::at).reversed()).toList();
    }

    private static List<Writing> writings(FieldCode field, List<ReportEntry> row, Map<PersonId, String> names) {
        List<Writing> writings = new ArrayList<>();
        ReportEntry before = null;
        for (ReportEntry now : row) {
            writings.add(new Writing(field, before, now, names.getOrDefault(now.writtenBy(), "—")));
            before = now;
        }
        return writings;
    }
}
