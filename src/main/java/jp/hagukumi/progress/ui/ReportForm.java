package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.uikit.FigureField;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The writer's form. Every field saves by itself after a pause and says so. */
class ReportForm extends Composite<Div> {

    private final Map<FieldCode, FieldBox<?>> boxes = new LinkedHashMap<>();
    private final Map<FieldCode, CopiedNote> copied = new HashMap<>();
    private final ReportDetails report;
    private final AutoSave autoSave;
    private final Keeper keeper;
    private final SerializableRunnable changed;

    /** @param changed runs whenever something was saved, for those parts of the page that count what is missing */
    ReportForm(ReportDetails report, AutoSave autoSave, Keeper keeper, SerializableRunnable changed) {
        this.report = report;
        this.autoSave = autoSave;
        this.keeper = keeper;
        this.changed = changed;
        getContent().addClassName("report-form");
        report.rubric().fields().forEach(this::add);
        boxes.forEach((field, box) -> box.startsOn(report.entries().get(field)));
        markRequired();
    }

    private void add(FormField field) {
        switch (field.kind()) {
            case TEXT, MARK_REASON -> add(field, Inputs.text(field), "");
            case MARK -> add(field, Inputs.choice(marks()), reasonRule());
            case DIRECTION -> add(field, Inputs.choice(directions()), "");
            case AMOUNT, COUNT, SHARE -> add(field, Inputs.figure(FieldWords.unit(this, field.kind())), "");
            case VALUE -> report.rubric().value(field.code()).ifPresent(asked -> add(field, asked));
        }
    }

    private void add(FormField field, AskedValue asked) {
        ValueHelp help = new ValueHelp(asked, report.today());
        FigureField input = Inputs.figure(asked.unit());
        add(field, input, "", help);
        input.addValueChangeListener(e -> help.show(input.reading().taken()));
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

    private <F extends AbstractField<F, String> & HasValidation> void add(
            FormField field, F input, String rule, Component... below) {
        FieldBox<F> box = new FieldBox<>(field, input, copied(field));
        box.add(
                new Hint(field, rule),
                new Earlier(report.earlier(), field, field.kind().isText() ? words -> begin(input, words) : null),
                new OtherParts(report.parts(), field));
        box.add(below);
        boxes.put(field.code(), box);
        input.addValueChangeListener(e -> {
            if (!box.isShowing()) {
                save(box, e.getValue());
            }
        });
        box.onLeaving(() -> refresh(box));
        getContent().add(box);
    }

    /** Last year's words become the beginning of this year's; what is written already stays in front of them. */
    private static <F extends AbstractField<F, String> & HasValidation> void begin(F input, String words) {
        String written = Objects.requireNonNullElse(input.getValue(), "");
        input.setValue(written.isBlank() ? words : written + "\n" + words);
        input.getElement().callJsFunction("focus");
    }

    /** What says that words were only copied, where they were. */
    private Component[] copied(FormField field) {
        if (!autoSave.isCopied(field.code())) {
            return new Component[0];
        }
        CopiedNote note = new CopiedNote(FieldWords.name(this, field), () -> confirm(field.code()));
        copied.put(field.code(), note);
        return new Component[] {note};
    }

    private <F extends AbstractField<F, String> & HasValidation> void save(FieldBox<F> box, @Nullable String value) {
        box.sending();
        String typed = Objects.requireNonNullElse(value, "");
        String unit = FieldWords.unit(this, report.rubric(), box.field());
        FigureText figure = FigureText.read(typed.strip(), unit);
        if (box.field().kind().readsFigures() && !unit.isEmpty() && figure.hasOtherUnit(unit)) {
            box.refused(getTranslation("progress.ReportForm.otherUnit", figure.behind(), unit));
            keeper.refused(box.field().code());
        } else {
            keep(box, reading(box, typed));
        }
        // Not before everything that the browser sent with this is known, above all where the cursor is now.
        getElement()
                .getNode()
                .runWhenAttached(ui ->
                        ui.beforeClientResponse(this, context -> boxes.values().forEach(this::refresh)));
        markRequired();
        changed.run();
    }

    private <F extends AbstractField<F, String> & HasValidation> void keep(FieldBox<F> box, String value) {
        AutoSave.Outcome outcome = autoSave.save(box.field().code(), value);
        if (!(outcome instanceof AutoSave.Outcome.Saved)) {
            keeper.refused(box.field().code());
        }
        switch (outcome) {
            case AutoSave.Outcome.Saved saved -> {
                box.saved(saved.at());
                tellKeeper(box);
            }
            case AutoSave.Outcome.Refused refused ->
                box.refused(getTranslation(refused.why().key(), refused.why().arguments()));
            case AutoSave.Outcome.Conflict conflict -> clash(box, conflict.theirs());
            case AutoSave.Outcome.Failed failed ->
                box.failed(() -> save(box, box.input().getValue()));
        }
    }

    private <F extends AbstractField<F, String> & HasValidation> void clash(FieldBox<F> box, ReportDetails theirs) {
        FieldCode field = box.field().code();
        ReportEntry entry = theirs.entries().get(field);
        boolean open = theirs.may(Operation.REPORT_WRITE);
        String sentence = open && entry != null
                ? getTranslation(
                        "progress.ReportForm.conflict",
                        theirs.names().getOrDefault(entry.writtenBy(), "—"),
                        Formats.in(getLocale()).dateTime(entry.writtenAt()))
                : getTranslation("progress.ReportForm.closedMeanwhile", getTranslation(theirs.stateKey()));
        box.conflict(
                sentence,
                FieldWords.entry(this, getLocale(), box.field(), entry),
                FieldWords.value(
                        report.rubric(),
                        box.field(),
                        Objects.requireNonNullElse(box.input().getValue(), "")),
                open,
                () -> {
                    autoSave.showing(field);
                    save(box, box.input().getValue());
                },
                () -> {
                    showStored(box);
                    if (entry != null) {
                        box.saved(entry.writtenAt());
                    }
                });
    }

    /**
     * A field that somebody else changed meanwhile shows their words, unless one's own wait there to be saved or are just
     * being typed; those meet the other's when they arrive.
     */
    private void refresh(FieldBox<?> box) {
        FieldCode field = box.field().code();
        if (autoSave.isUnseen(field) && !box.isUnsaved() && !box.isEntered()) {
            showStored(box);
        }
    }

    private void showStored(FieldBox<?> box) {
        FieldCode field = box.field().code();
        box.show(autoSave.stored().get(field));
        autoSave.showing(field);
        tellKeeper(box);
    }

    /** What stands in the field now is what the server has. */
    private void tellKeeper(FieldBox<?> box) {
        FieldCode field = box.field().code();
        keeper.stands(field, Objects.requireNonNullElse(box.input().getValue(), ""), autoSave.seen(field));
    }

    /**
     * Puts words that the browser still has back into their fields, and saves them where nobody else wrote meanwhile.
     *
     * @return those for which there is no field, or whose field has newer ones already
     */
    List<KeptWords> bringBack(List<KeptWords> found) {
        Set<FieldCode> taken = new HashSet<>();
        List<KeptWords> left = new ArrayList<>();
        for (KeptWords kept : found) {
            FieldBox<?> box = boxes.get(kept.field());
            if (box != null && isThere(box, kept)) {
                keeper.forget(kept);
            } else if (box != null && taken.add(kept.field())) {
                bringBack(box, kept);
            } else {
                left.add(kept);
            }
        }
        return left;
    }

    /** Whether nothing of it is missing from what the server has. */
    private boolean isThere(FieldBox<?> box, KeptWords kept) {
        String words = reading(box, kept.text());
        return autoSave.stored().get(kept.field()).equals(words)
                || autoSave.wentOnFrom(kept.field(), words, kept.seen(), sent(box, kept));
    }

    private List<String> sent(FieldBox<?> box, KeptWords kept) {
        return kept.sent().stream().map(sent -> reading(box, sent)).toList();
    }

    private <F extends AbstractField<F, String> & HasValidation> void bringBack(FieldBox<F> box, KeptWords kept) {
        autoSave.wroteOn(kept.field(), kept.seen(), sent(box, kept));
        box.show(kept.text());
        keeper.adopt(kept);
        save(box, box.input().getValue());
        if (!box.isUnsaved()) {
            box.tellBroughtBack(getTranslation(
                    "progress.ReportForm.broughtBack", Formats.in(getLocale()).dateTime(kept.at())));
        }
    }

    private String reading(FieldBox<?> box, String typed) {
        return FieldWords.taken(this, report.rubric(), box.field(), typed);
    }

    /** The section says that copied words hold: it writes them once more. */
    private void confirm(FieldCode field) {
        Optional.ofNullable(boxes.get(field))
                .ifPresent(box -> save(box, box.input().getValue()));
    }

    private void markRequired() {
        ReportText text = autoSave.stored();
        copied.forEach((field, note) -> note.showWhile(autoSave.isCopied(field)));
        boxes.values().forEach(box -> box.require(report.rubric().requires(box.field(), text)));
    }

    void jumpTo(FieldCode field) {
        Optional.ofNullable(boxes.get(field)).ifPresent(FieldBox::jumpHere);
    }

    /** The first field that somebody else has changed meanwhile; it shows their words now. */
    Optional<FormField> firstUnseen() {
        Optional<FieldBox<?>> unseen = boxes.values().stream()
                .filter(box -> autoSave.isUnseen(box.field().code()) && !box.isUnsaved())
                .findFirst();
        unseen.ifPresent(this::showStored);
        return unseen.map(FieldBox::field);
    }

    /** The first field whose words the server does not have. */
    Optional<FormField> firstUnsaved() {
        return boxes.values().stream()
                .filter(FieldBox::isUnsaved)
                .map(FieldBox::field)
                .findFirst();
    }
}
