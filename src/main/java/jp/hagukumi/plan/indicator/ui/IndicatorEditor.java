package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.indicator.IndicatorChange;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.Outcome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;

/**
 * An indicator being edited. When somebody else has changed it meanwhile, both texts stand side by side and nothing is
 * lost: what was typed stays in the form until the person decides.
 */
class IndicatorEditor extends Composite<Div> {

    private final transient IndicatorEditing editing;
    private final transient SerializableConsumer<IndicatorRecord> done;
    private final IndicatorForm form = new IndicatorForm();
    private final Div conflict = new Div();
    private IndicatorRecord seen;

    IndicatorEditor(IndicatorRecord indicator, IndicatorEditing editing, SerializableConsumer<IndicatorRecord> done) {
        this.editing = editing;
        this.done = done;
        this.seen = indicator;
        form.show(indicator.content());
        form.onSave(
                getTranslation("plan.IndicatorEditor.save"), () -> form.read().ifPresent(this::save));
        form.onCancel(() -> done.accept(seen));
        getContent().add(conflict, form);
    }

    private void save(IndicatorContent mine) {
        switch (editing.change(seen.id(), seen.version(), mine)) {
            case Outcome.Written<IndicatorRecord> written -> done.accept(seen);
            case Outcome.Overtaken<IndicatorRecord> overtaken -> {
                IndicatorRecord theirs = overtaken.theirs();
                RuleViolation.unless(theirs != null, "plan.violation.indicatorGone");
                showBoth(mine, Objects.requireNonNull(theirs));
            }
        }
    }

    private void showBoth(IndicatorContent mine, IndicatorRecord theirs) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(getTranslation("plan.IndicatorEditor.differences"));
        NativeTableRow head = table.getHead().addRow();
        for (String words : List.of(
                getTranslation("plan.IndicatorEditor.field"),
                getTranslation("plan.IndicatorEditor.mine"),
                getTranslation("plan.IndicatorEditor.theirs"))) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(words);
        }
        IndicatorChange.between(mine, theirs.content()).forEach(change -> {
            NativeTableRow row = table.getBody().addRow();
            var cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "row");
            cell.setText(ChangeLine.what(change, mine, getLocale()));
            row.addDataCell().setText(ChangeLine.text(change, change.before(), getLocale()));
            row.addDataCell().setText(ChangeLine.text(change, change.after(), getLocale()));
        });
        Button keep = new Button(getTranslation("plan.IndicatorEditor.keepMine"), e -> {
            seen = theirs;
            form.read().ifPresent(this::save);
        });
        Button take = new Button(getTranslation("plan.IndicatorEditor.takeTheirs"), e -> {
            seen = theirs;
            form.show(theirs.content());
            conflict.removeAll();
        });
        Div buttons = new Div(keep, take);
        buttons.addClassName("conflict-choice");
        Card card = Card.titled(
                getTranslation("plan.IndicatorEditor.overtaken"),
                new Paragraph(getTranslation("plan.IndicatorEditor.nothingLost")),
                table,
                buttons);
        card.addClassName("conflict");
        card.getElement().setAttribute("role", "alert");
        conflict.removeAll();
        conflict.add(card);
        keep.focus();
    }
}
