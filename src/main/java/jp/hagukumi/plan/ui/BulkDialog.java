package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.plan.BulkChange;
import jp.hagukumi.plan.BulkEditing;
import jp.hagukumi.plan.BulkRow;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.uikit.MainButton;

/** Changes several elements at once; says of each one what it says now and what it is going to say. */
class BulkDialog extends Dialog {

    private final PlanId plan;
    private final Set<ElementId> chosen;
    private final transient BulkEditing bulk;
    private final SerializableConsumer<Integer> whenDone;
    private final NamesOfThings names;
    private final BulkFields fields;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList preview = new UnorderedList();
    private final MainButton go = new MainButton("");
    private List<BulkRow> rows = List.of();

    /** @param whenDone is told how many elements say something else */
    BulkDialog(
            PlanId plan,
            Set<ElementId> chosen,
            BulkEditing bulk,
            EditorSupply supply,
            SerializableConsumer<Integer> whenDone) {
        // What is written here is kept nowhere else.
        setCloseOnOutsideClick(false);
        this.plan = plan;
        this.chosen = chosen;
        this.bulk = bulk;
        this.whenDone = whenDone;
        this.names = supply.names();
        this.fields = new BulkFields(supply, this::foresee);
        setHeaderTitle(getTranslation("plan.BulkDialog.title", chosen.size()));
        addClassName("bulk-dialog");
        summary.getElement().setAttribute("role", "status");
        preview.addClassName("bulk-preview");
        add(fields, summary, preview);
        go.addClickListener(e -> apply());
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
        read();
    }

    private void read() {
        rows = bulk.preview(plan, chosen, BulkChange.NONE);
        foresee();
    }

    private void foresee() {
        BulkChange change = fields.change();
        rows = rows.stream().map(row -> row.under(change)).toList();
        long changing = rows.stream().filter(BulkRow::isChanged).count();
        summary.removeClassName("alarm");
        summary.setText(
                changing == 0
                        ? getTranslation("plan.BulkDialog.nothing")
                        : getTranslation("plan.BulkDialog.summary", changing, rows.size() - changing));
        go.setText(getTranslation("plan.BulkDialog.go", changing));
        go.setEnabled(changing > 0);
        preview.removeAll();
        rows.stream().filter(BulkRow::isChanged).forEach(row -> preview.add(line(row)));
        rows.stream().filter(row -> !row.isChanged()).forEach(row -> preview.add(same(row)));
    }

    private ListItem same(BulkRow row) {
        ListItem line = new ListItem(
                getTranslation("plan.BulkDialog.same", row.element().codeAndTitle()));
        line.addClassName("second");
        return line;
    }

    private ListItem line(BulkRow row) {
        Span title = new Span(row.element().codeAndTitle());
        title.addClassName("title");
        ListItem line = new ListItem(title);
        piece(line, "departments", row.before().departments(), row.after().departments());
        piece(line, "priority", row.before().priority(), row.after().priority());
        piece(line, "terms", row.before().terms(), row.after().terms());
        piece(line, "targetGroup", row.before().targetGroup(), row.after().targetGroup());
        return line;
    }

    private void piece(ListItem line, String field, Object before, Object after) {
        if (!before.equals(after)) {
            line.add(new Div(getTranslation(
                    "plan.BulkDialog.piece",
                    getTranslation("plan.ConflictDialog.field." + field),
                    words(before),
                    words(after))));
        }
    }

    private String words(Object held) {
        return String.join(getTranslation("common.listSeparator"), names.lines(held));
    }

    private void apply() {
        BulkChange change = fields.change();
        long changing = rows.stream().filter(BulkRow::isChanged).count();
        List<ElementLabel> stale = bulk.apply(plan, rows, change);
        if (stale.isEmpty()) {
            close();
            whenDone.accept(Math.toIntExact(changing));
            return;
        }
        read();
        summary.addClassName("alarm");
        summary.setText(getTranslation(
                "plan.BulkDialog.stale",
                stale.stream()
                        .map(ElementLabel::codeAndTitle)
                        .collect(Collectors.joining(getTranslation("common.listSeparator")))));
    }
}
