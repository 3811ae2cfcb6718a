package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;

/** Reports with their state, what is missing or why they came back, and until when. */
class ReportList extends Composite<Div> {

    private final Map<RoundId, String> plans;

    /** Reports of one plan. */
    ReportList(String caption, List<ReportRow> reports) {
        this(caption, reports, List.of());
    }

    /** @param rounds those to which they belong; when there are several, each report says of which plan it is */
    ReportList(String caption, List<ReportRow> reports, List<RoundSummary> rounds) {
        this.plans = rounds.size() < 2
                ? Map.of()
                : rounds.stream().collect(Collectors.toMap(RoundSummary::id, RoundSummary::planTitle));
        if (reports.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("progress.ReportList.empty")));
            return;
        }
        NativeTable table = Tables.captioned(caption);
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportList.project"));
        Tables.head(head, getTranslation("progress.ReportList.department"));
        Tables.head(head, getTranslation("progress.ReportList.state"));
        Tables.head(head, getTranslation("progress.FieldCode.mark"));
        Tables.head(head, getTranslation("progress.ReportList.note"));
        Tables.head(head, getTranslation("progress.ReportList.due"));
        reports.forEach(report -> add(table.getBody().addRow(), report));
        getContent().add(Tables.scrolling(table));
    }

    private void add(NativeTableRow row, ReportRow report) {
        Formats formats = Formats.in(getLocale());
        Div project = new Div(new Anchor(ProgressLinks.report(report.id()), report.title()));
        Optional.ofNullable(plans.get(report.round())).ifPresent(plan -> {
            Span which = new Span(plan);
            which.addClassNames("third", "own-line");
            project.add(which);
        });
        Tables.rowHead(row, project);
        Tables.shortCell(row, report.departmentName());
        Tables.cell(row, new StateBadge(report.state(), report.stateKey()));
        Tables.cell(row, report.mark());
        Tables.cell(row, note(report));
        Tables.shortCell(row, report.state().isOpen() ? formats.shortDate(report.due()) : "");
    }

    /** Why it came back, else which fields are still empty. */
    private String note(ReportRow report) {
        if (!report.reason().isEmpty()) {
            return report.reason();
        }
        if (report.missing().isEmpty()) {
            return "";
        }
        return getTranslation(
                "progress.ReportList.missing",
                report.missing().stream()
                        .map(field -> FieldWords.name(this, field))
                        .collect(Collectors.joining(getTranslation("progress.separator"))));
    }
}
