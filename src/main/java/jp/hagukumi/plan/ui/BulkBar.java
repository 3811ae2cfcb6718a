package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.BulkEditing;
import jp.hagukumi.plan.PlanId;

/** Above the tree: chooses several elements, and opens the dialog that changes them at once. */
class BulkBar extends Composite<Div> {

    private final PlanId plan;
    private final transient BulkEditing bulk;
    private final transient EditorSupplies supplies;
    private final AfterEdit after;
    private final BulkSelection selection;
    private final Span count = new Span();
    private final Button begin = new Button(getTranslation("plan.BulkBar.begin"), e -> begin());
    private final Button change = new Button(getTranslation("plan.BulkBar.change"), e -> change());
    private final Button below = new Button(getTranslation("plan.BulkBar.below"), e -> below());
    private final Button clear = new Button(getTranslation("plan.BulkBar.clear"));
    private final Button end = new Button(getTranslation("plan.BulkBar.end"), e -> end());

    BulkBar(ElementTree tree, PlanId plan, BulkEditing bulk, EditorSupplies supplies, AfterEdit after) {
        this.plan = plan;
        this.bulk = bulk;
        this.supplies = supplies;
        this.after = after;
        this.selection = new BulkSelection(tree.getContent(), this::tell);
        clear.addClickListener(e -> selection.clear());
        List.of(begin, change, below, clear, end).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("bulk-bar");
        getContent().add(begin, count, change, below, clear, end);
        show(false);
    }

    BulkSelection selection() {
        return selection;
    }

    private void show(boolean choosing) {
        begin.setVisible(!choosing);
        List.of(count, change, below, clear, end).forEach(part -> part.setVisible(choosing));
        tell();
    }

    private void tell() {
        int chosen = selection.chosen().size();
        count.setText(
                chosen == 0 ? getTranslation("plan.BulkBar.none") : getTranslation("plan.BulkBar.chosen", chosen));
        List.of(change, below, clear).forEach(button -> button.setEnabled(chosen > 0));
    }

    private void begin() {
        selection.begin();
        show(true);
    }

    private void end() {
        selection.end();
        show(false);
    }

    private void below() {
        selection.add(bulk.below(plan, selection.chosen()));
    }

    private void change() {
        new BulkDialog(plan, selection.chosen(), bulk, supplies.of(plan, after), changed -> {
                    after.done(getTranslation("plan.BulkBar.done", changed));
                    after.showAgain(UI.getCurrent());
                })
                .open();
    }
}
