package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** Lays out one report: as a form for its writer, to be read by all others. */
class ReportPage extends Composite<Div> {

    private final ReportDetails report;
    private final AutoSave autoSave;
    private final ReportSide side;
    private final @Nullable ReportForm form;
    private final KeptPanel left;
    private final Keeper keeper;
    private final FindingList findings;
    private final StateBadge state;

    ReportPage(
            ReportDetails report,
            AutoSave autoSave,
            @Nullable ReportTalk talk,
            List<Component> parts,
            ReportFoot.Acts acts) {
        this.report = report;
        this.autoSave = autoSave;
        boolean writing = report.may(Operation.REPORT_WRITE);
        this.side = new ReportSide(report, talk, this::jumpTo);
        this.findings = new FindingList(report, writing ? this::jumpTo : null);
        this.state = new StateBadge(report.state(), report.stateKey());
        this.keeper = new Keeper(report, this::bringBack);
        this.form = writing ? new ReportForm(report, autoSave, keeper, this::showMissing) : null;
        this.left = new KeptPanel(report, keeper::forget);
        keeper.add(left, OtherParts.note(new Div(), report.parts()), form != null ? form : new ReportReading(report));
        if (writing) {
            showMissing();
        }
        Div main = new Div(keeper);
        main.add(parts);
        main.add(new ReportHistory(report));
        Div columns = new Div(main, new Div(findings, side));
        columns.addClassNames("columns", "report-columns");
        getContent().addClassName("report-page");
        getContent().add(header(), columns, new ReportFoot(report, acts));
    }

    /** What the browser still has goes back into the form; for what cannot, the page says why it cannot. */
    private void bringBack(List<KeptWords> found) {
        if (form != null) {
            left.show(form.bringBack(found), getTranslation("progress.KeptPanel.noPlace"));
        } else {
            left.show(
                    found.stream().filter(this::isLost).toList(),
                    getTranslation("progress.KeptPanel.locked", getTranslation(report.stateKey())));
        }
    }

    /** Forgets what the report says all the same: it had arrived, only the answer had not. */
    private boolean isLost(KeptWords kept) {
        boolean stands = report.rubric()
                .field(kept.field())
                .filter(field -> report.text()
                        .get(kept.field())
                        .equals(FieldWords.taken(this, report.rubric(), field, kept.text())))
                .isPresent();
        if (stands) {
            keeper.forget(kept);
        }
        return !stands;
    }

    private PageHeader header() {
        Formats formats = Formats.in(getLocale());
        return new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .step(
                        report.round().term().name(getLocale()),
                        ProgressLinks.reports(report.round().id(), report.department()))
                .title(report.title())
                .line(getTranslation(
                        "progress.ReportPage.line",
                        RoundWords.heading(this, getLocale(), report.round()),
                        report.departmentName(),
                        report.goal()))
                .actions(state, due(formats));
    }

    /** Until when, and how many days that is; nothing once it is accepted. */
    private Span due(Formats formats) {
        Span due = new Span();
        due.addClassName("second");
        if (report.state() != ReportState.ACCEPTED) {
            long days = ChronoUnit.DAYS.between(report.today(), report.dueNow());
            String when = getTranslation("common.dueOn", formats.shortDate(report.dueNow()));
            due.setText(
                    days < 0
                            ? getTranslation("progress.ReportPage.late", when, -days)
                            : getTranslation("progress.ReportPage.left", when, days));
            due.setClassName("alarm", days < 0);
        }
        return due;
    }

    private void jumpTo(FieldCode field) {
        if (form != null) {
            form.jumpTo(field);
        }
    }

    private void showMissing() {
        side.showMissing(autoSave.missing());
        state.show(report.state(), autoSave.stateKey(report));
        findings.show(autoSave.stored());
    }

    /** Whether everything is saved and nothing is missing; if not, says so and leads to the first such field. */
    boolean isReadyToSubmit() {
        if (form == null) {
            return false;
        }
        var unsaved = form.firstUnsaved();
        if (unsaved.isPresent()) {
            Notifier.refused(getTranslation("progress.ReportPage.unsaved", FieldWords.name(this, unsaved.get())));
            form.jumpTo(unsaved.get().code());
            return false;
        }
        var unseen = form.firstUnseen();
        if (unseen.isPresent()) {
            Notifier.refused(getTranslation("progress.ReportPage.unseen", FieldWords.name(this, unseen.get())));
            form.jumpTo(unseen.get().code());
            return false;
        }
        List<FormField> missing = autoSave.missing();
        if (!missing.isEmpty()) {
            Notifier.refused(getTranslation("progress.violation.incomplete", missing.size()));
            form.jumpTo(missing.getFirst().code());
            return false;
        }
        List<FormField> overlong = autoSave.overlong();
        if (!overlong.isEmpty()) {
            Notifier.refused(getTranslation(
                    "progress.ReportPage.overlong",
                    FieldWords.name(this, overlong.getFirst()),
                    overlong.getFirst().max()));
            form.jumpTo(overlong.getFirst().code());
        }
        return overlong.isEmpty();
    }

    /** What was found in it as it is saved, and nobody has said anything on. */
    List<Finding> openFindings() {
        return report.check().of(autoSave.stored()).stream()
                .filter(finding -> report.explained(finding).isEmpty())
                .toList();
    }

    long version() {
        return autoSave.version();
    }

    ReportDetails report() {
        return report;
    }
}
