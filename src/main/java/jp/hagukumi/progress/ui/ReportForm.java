package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportField;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.uikit.Formats;

/** The writer's form. Every field saves by itself after a pause and says so. */
class ReportForm extends Composite<Div> {

    private final Map<ReportField, FieldBox<?>> boxes = new EnumMap<>(ReportField.class);
    private final ReportDetails report;
    private final AutoSave autoSave;
    private final SerializableRunnable changed;

    /** @param changed runs whenever something was saved, for those parts of the page that count what is missing */
    ReportForm(ReportDetails report, AutoSave autoSave, SerializableRunnable changed) {
        this.report = report;
        this.autoSave = autoSave;
        this.changed = changed;
        getContent().addClassName("report-form");

        text(ReportField.RESULT);
        if (!report.rubric().scale().isEmpty()) {
            choice(ReportField.MARK, marks(), reasonRule());
            text(ReportField.MARK_REASON);
        }
        text(ReportField.ISSUES);
        text(ReportField.IMPROVEMENT);
        if (!report.rubric().directions().isEmpty()) {
            choice(ReportField.DIRECTION, directions(), "");
        }
        text(ReportField.PUBLIC_TEXT);
        text(ReportField.INTERNAL_NOTE);

        fill(report.text());
        markRequired();
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        for (RatingMark mark : report.rubric().scale()) {
            marks.put(mark.mark(), mark.mark() + " " + mark.label());
        }
        return marks;
    }

    private Map<String, String> directions() {
        Map<String, String> directions = new LinkedHashMap<>();
        for (DirectionView direction : report.rubric().directions()) {
            directions.put(direction.code(), direction.label());
        }
        return directions;
    }

    private String reasonRule() {
        var free = report.rubric().marksWithoutReason();
        if (free.isEmpty()) {
            return getTranslation("progress.ReportForm.reasonAlways");
        }
        return free.size() == report.rubric().scale().size()
                ? ""
                : getTranslation(
                        "progress.ReportForm.reasonRule", String.join(getTranslation("progress.separator"), free));
    }

    private void text(ReportField field) {
        add(new FieldBox<>(
                field,
                Inputs.text(field, field == ReportField.PUBLIC_TEXT),
                hint(field),
                new Earlier(report.earlier(), field)));
    }

    private Paragraph hint(ReportField field) {
        Paragraph hint = new Paragraph();
        switch (field) {
            case PUBLIC_TEXT -> hint.setText(getTranslation("progress.ReportForm.publicHint"));
            case INTERNAL_NOTE -> hint.setText(getTranslation("progress.ReportForm.noteHint"));
            default -> hint.setVisible(false);
        }
        hint.addClassName("third");
        return hint;
    }

    private void choice(ReportField field, Map<String, String> labels, String rule) {
        Paragraph words = new Paragraph(rule);
        words.addClassName("third");
        words.setVisible(!rule.isEmpty());
        add(new FieldBox<>(field, Inputs.choice(labels), words, new Earlier(report.earlier(), field)));
    }

    private <F extends AbstractField<F, String> & HasValidation> FieldBox<F> add(FieldBox<F> box) {
        boxes.put(box.field(), box);
        box.input().addValueChangeListener(e -> {
            if (!box.isShowing()) {
                save(box, e.getValue());
            }
        });
        box.onLeaving(() -> refresh(box));
        getContent().add(box);
        return box;
    }

    private <F extends AbstractField<F, String> & HasValidation> void save(FieldBox<F> box, String value) {
        box.sending();
        switch (autoSave.save(box.field(), Objects.requireNonNullElse(value, ""))) {
            case AutoSave.Outcome.Saved saved -> box.saved(saved.at());
            case AutoSave.Outcome.Refused refused ->
                box.refused(getTranslation(refused.why().key(), refused.why().arguments()));
            case AutoSave.Outcome.Conflict conflict -> clash(box, conflict.theirs());
            case AutoSave.Outcome.Failed failed ->
                box.failed(() -> save(box, box.input().getValue()));
        }
        // Not before everything that the browser sent with this is known, above all where the cursor is now.
        getElement()
                .getNode()
                .runWhenAttached(ui ->
                        ui.beforeClientResponse(this, context -> boxes.values().forEach(this::refresh)));
        markRequired();
        changed.run();
    }

    private <F extends AbstractField<F, String> & HasValidation> void clash(FieldBox<F> box, ReportDetails theirs) {
        boolean open = theirs.may(Operation.REPORT_WRITE);
        String sentence = open
                ? getTranslation(
                        "progress.ReportForm.conflict",
                        theirs.writtenBy(),
                        Formats.in(getLocale()).dateTime(theirs.writtenAt()))
                : getTranslation("progress.ReportForm.closedMeanwhile", getTranslation(theirs.stateKey()));
        box.conflict(
                sentence,
                theirs.text().get(box.field()),
                open,
                () -> save(box, box.input().getValue()),
                () -> {
                    box.show(theirs.text().get(box.field()));
                    box.saved(Objects.requireNonNull(theirs.writtenAt()));
                });
    }

    /**
     * A field that somebody else changed meanwhile shows their words, unless one's own wait there to be saved or are just
     * being typed; those meet the other's when they arrive.
     */
    private void refresh(FieldBox<?> box) {
        if (autoSave.unseen().contains(box.field()) && !box.isUnsaved() && !box.isEntered()) {
            box.show(autoSave.stored().get(box.field()));
            autoSave.showing(box.field());
        }
    }

    private void fill(ReportText text) {
        boxes.forEach((field, box) -> box.show(text.get(field)));
    }

    private void markRequired() {
        var required = report.rubric().required(autoSave.stored().mark());
        boxes.forEach((field, box) -> box.require(required.contains(field)));
    }

    void jumpTo(ReportField field) {
        Optional.ofNullable(boxes.get(field)).ifPresent(FieldBox::jumpHere);
    }

    /** The first field whose words the server does not have. */
    Optional<ReportField> firstUnsaved() {
        return boxes.values().stream()
                .filter(FieldBox::isUnsaved)
                .map(FieldBox::field)
                .findFirst();
    }
}
