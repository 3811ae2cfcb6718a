package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.MailId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.MailLine;
import jp.hagukumi.comment.TakenMail;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** The mails that wait, each with what would become of it, and the one button that takes them in. */
class MailsWaiting extends Composite<Card> {

    private final CallId call;
    private final transient MailIntake intake;
    private final SerializableConsumer<List<TakenMail>> taken;

    private final Grid<MailLine> grid = new Grid<>();
    private final DayPicker day = new DayPicker(getTranslation("comment.MailsWaiting.day"));
    private final Checkbox consent = new Checkbox(getTranslation("comment.IntakePlanForm.consent"));
    private final MainButton take = new MainButton("");
    private final H2 heading = new H2();
    private final Button discard = new Button();
    private final Map<MailId, String> names = new HashMap<>();
    private List<MailLine> lines = List.of();

    /**
     * @param agree whether the senders count as agreeing to publication until somebody says otherwise
     * @param taken hears what became of them; of none where they were taken away
     */
    MailsWaiting(CallId call, boolean agree, MailIntake intake, SerializableConsumer<List<TakenMail>> taken) {
        this.call = call;
        this.intake = intake;
        this.taken = taken;
        consent.setValue(agree);
        day.setHelperText(getTranslation("comment.MailsWaiting.dayHelp"));
        day.addValueChangeListener(e -> show(intake.waiting(call, day.getValue()), Map.of()));
        take.setDisableOnClick(true);
        take.addClickListener(e -> take());
        discard.addClickListener(e -> askToDiscard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(take, discard);
        actions.addClassName("form-actions");
        Paragraph incomplete = new Paragraph(getTranslation("comment.MailsWaiting.incomplete"));
        incomplete.addClassName("second");
        columns();
        getContent().addClassName("mails-waiting");
        getContent().add(heading, grid, incomplete, day, consent, actions);
    }

    private void columns() {
        Formats formats = Formats.in(getLocale());
        grid.addColumn(this::name)
                .setHeader(getTranslation("comment.MailsWaiting.mail"))
                .setFlexGrow(2);
        grid.addColumn(Cells.badge(line -> getTranslation(line.badge()), MailsWaiting::tone))
                .setHeader(getTranslation("comment.IncomingLines.verdict"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(line -> line.received() == null ? "" : formats.dateTime(line.received()))
                .setHeader(getTranslation("comment.MailsWaiting.received"))
                .setFlexGrow(0)
                .setWidth("13rem");
        grid.addColumn(MailLine::attachments)
                .setHeader(getTranslation("comment.MailsWaiting.attachments"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addColumn(this::remarks)
                .setHeader(getTranslation("comment.MailsWaiting.remarks"))
                .setFlexGrow(3);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(e -> offerToDiscard());
    }

    private String name(MailLine line) {
        String name = names.get(line.id());
        return name == null ? getTranslation("comment.MailsWaiting.nth", lines.indexOf(line) + 1) : name;
    }

    private String remarks(MailLine line) {
        List<String> remarks = new ArrayList<>();
        if (line.verdict() != IncomingVerdict.NEW) {
            remarks.add(getTranslation(line.sentence(), "%04d".formatted(line.like() == null ? 0 : line.like())));
        }
        remark(remarks, line.late(), "comment.MailsWaiting.late");
        remark(remarks, !line.named(), "comment.MailsWaiting.unnamed");
        remark(remarks, line.cutPerhaps(), "comment.MailsWaiting.cutPerhaps");
        remark(remarks, line.headingUnreadable(), "comment.MailsWaiting.headingUnreadable");
        return String.join("", remarks);
    }

    private void remark(List<String> remarks, boolean applies, String key) {
        if (applies) {
            remarks.add(getTranslation(key));
        }
    }

    private static Tone tone(MailLine line) {
        return switch (line.verdict()) {
            case NEW -> Tone.UNDERWAY;
            case CHANGED, TWIN, REFUSED -> Tone.WAITS;
            case SAME_AGAIN, OTHER_CONSENT -> Tone.QUIET;
        };
    }

    /** The day that counts for mails that do not say theirs. */
    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    /**
     * Shows what waits now; what was chosen stays chosen, and what was said of the mails stays said.
     *
     * @param more what mails are called that have come since
     */
    void show(List<MailLine> waiting, Map<MailId, String> more) {
        names.putAll(more);
        lines = waiting;
        Set<MailId> chosen = grid.getSelectedItems().stream().map(MailLine::id).collect(Collectors.toSet());
        grid.setItems(lines);
        grid.asMultiSelect()
                .select(lines.stream()
                        .filter(line -> chosen.contains(line.id()))
                        .toList());
        heading.setText(getTranslation("comment.MailsWaiting.heading", lines.size()));
        // It stays when a day was given: the person may want another one.
        day.setVisible(
                day.getValue() != null || lines.stream().anyMatch(line -> line.verdict() == IncomingVerdict.REFUSED));
        offerToDiscard();
        offerToTake();
    }

    private void offerToDiscard() {
        int chosen = grid.getSelectedItems().size();
        discard.setText(
                chosen == 0
                        ? getTranslation("comment.MailsWaiting.discard")
                        : getTranslation("comment.MailsWaiting.discardChosen", chosen));
    }

    private void offerToTake() {
        long letters = lines.stream().filter(line -> line.verdict().isTaken()).count();
        take.setText(
                letters == 0
                        ? getTranslation("comment.MailsWaiting.tidy")
                        : getTranslation("comment.MailsWaiting.take", letters));
        take.setEnabled(lines.stream().anyMatch(line -> line.verdict() != IncomingVerdict.REFUSED));
    }

    private void take() {
        try {
            List<MailId> wanted = lines.stream()
                    .filter(line -> line.verdict() != IncomingVerdict.REFUSED)
                    .map(MailLine::id)
                    .toList();
            taken.accept(intake.take(call, wanted, day.getValue(), consent.getValue()));
        } finally {
            take.setEnabled(true);
        }
    }

    /** Those that are chosen, or all. */
    private void askToDiscard() {
        List<MailId> unwanted = (grid.getSelectedItems().isEmpty() ? lines : grid.getSelectedItems())
                .stream().map(MailLine::id).toList();
        new ConfirmDialog(
                        getTranslation("comment.MailsWaiting.discard"),
                        getTranslation("comment.MailsWaiting.discardEffect", unwanted.size()),
                        getTranslation("comment.MailsWaiting.discard"),
                        () -> {
                            intake.discard(call, unwanted);
                            taken.accept(List.of());
                        })
                .open();
    }
}
