package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.progress.OpenRound;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.RoundChanges;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.ReasonDialog;

/** Where an open round and its plan differ by now, and how each report can be handed on, taken out or added. */
class OpenShares extends Composite<Div> {

    private final transient RoundChanges changes;
    private final OpenRound round;
    private final SerializableRunnable changed;

    /** @param changed runs after each change */
    OpenShares(OpenRound round, RoundChanges changes, SerializableRunnable changed) {
        this.changes = changes;
        this.round = round;
        this.changed = changed;
        int differences = round.wanted().size() + round.unwanted().size();
        getContent()
                .add(new Paragraph(
                        differences == 0
                                ? getTranslation("progress.OpenShares.none")
                                : getTranslation("progress.OpenShares.differences", differences)));
        if (differences + round.takenOut().size() > 0) {
            getContent().add(Tables.scrolling(table()));
        }
        getContent().add(any());
    }

    private NativeTable table() {
        NativeTable table = Tables.captioned(getTranslation("progress.OpenShares.caption"));
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportList.project"));
        Tables.head(head, getTranslation("progress.ReportList.department"));
        Tables.head(head, getTranslation("progress.OpenShares.what"));
        Tables.head(head, getTranslation("progress.FormTable.deeds"));
        round.wanted().stream()
                .filter(one -> round.takenOut().stream().noneMatch(out -> out.isOf(one)))
                .forEach(one -> row(
                        table,
                        one.project(),
                        one.departmentName(),
                        "progress.OpenShares.wanted",
                        new Div(add("progress.OpenShares.add", one))));
        round.unwanted()
                .forEach(one ->
                        row(table, one.project(), one.departmentName(), "progress.OpenShares.unwanted", deeds(one)));
        round.takenOut()
                .forEach(one -> row(
                        table,
                        one.project(),
                        one.departmentName(),
                        "progress.OpenShares.takenOut",
                        new Div(add(
                                "progress.OpenShares.putBack",
                                new OpenRound.Wanted(
                                        one.element(), one.project(), one.department(), one.departmentName())))));
        return table;
    }

    private void row(NativeTable table, String project, String department, String what, Div deeds) {
        NativeTableRow row = table.getBody().addRow();
        Tables.rowHead(row, new Span(project));
        Tables.shortCell(row, department);
        Tables.cell(row, getTranslation(what));
        deeds.addClassName("row-deeds");
        Tables.cell(row, deeds);
    }

    private Button add(String key, OpenRound.Wanted one) {
        String verb = getTranslation(key);
        return small(
                verb,
                one.project() + " " + one.departmentName(),
                () -> new ReasonDialog(
                                verb,
                                getTranslation("progress.OpenShares.addEffect", one.departmentName(), one.project()),
                                verb,
                                reason -> done(
                                        () -> changes.add(round.round().id(), one.element(), one.department(), reason)))
                        .open());
    }

    /** What can be done with a report that is there. */
    private Div deeds(OpenRound.Row report) {
        Div deeds = new Div();
        String name = report.project() + " " + report.departmentName();
        if (report.state().isOpen()) {
            deeds.add(small(
                    getTranslation("progress.OpenShares.handOver"),
                    name,
                    () -> new HandOverDialog(
                                    report,
                                    round.departments(),
                                    (to, reason) ->
                                            done(() -> changes.handOver(report.id(), report.version(), to, reason)))
                            .open()));
        }
        if (report.state() != ReportState.ACCEPTED) {
            String verb = getTranslation("progress.OpenShares.takeOut");
            deeds.add(small(
                    verb,
                    name,
                    () -> new ReasonDialog(
                                    verb,
                                    getTranslation(
                                            "progress.OpenShares.takeOutEffect",
                                            report.project(),
                                            report.departmentName()),
                                    verb,
                                    reason -> done(() -> changes.takeOut(report.id(), report.version(), reason)))
                            .open()));
        }
        return deeds;
    }

    /** Any other report: sections agree among themselves before the plan says so. */
    private Div any() {
        ComboBox<OpenRound.Row> report = new ComboBox<>(getTranslation("progress.OpenShares.any"));
        report.setItems(round.reports());
        report.setItemLabelGenerator(
                row -> getTranslation("progress.OpenShares.one", row.project(), row.departmentName()));
        report.addClassName("wide");
        Div deeds = new Div();
        deeds.addClassName("row-deeds");
        report.addValueChangeListener(e -> {
            deeds.removeAll();
            if (e.getValue() != null) {
                deeds.add(deeds(e.getValue()));
            }
        });
        Div any = new Div(report, deeds);
        any.addClassName("form-more");
        return any;
    }

    private Button small(String verb, String of, SerializableRunnable act) {
        Button button = new Button(verb, e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(verb + " " + of);
        return button;
    }

    private void done(SerializableRunnable act) {
        act.run();
        Notifier.done(getTranslation("progress.OpenShares.done"));
        changed.run();
    }
}
