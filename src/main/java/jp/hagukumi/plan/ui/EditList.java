package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import jp.hagukumi.plan.EditRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;

/** The latest edits of a plan, each with the way to undo it. */
class EditList extends Composite<UnorderedList> {

    private static final int SHOWN = 50;

    private final transient PlanUndo undo;
    private final PlanId plan;
    private final boolean open;

    /** @param open whether the plan is open to changes; else only what needs no amendment is undone */
    EditList(PlanUndo undo, PlanId plan, boolean open) {
        this.undo = undo;
        this.plan = plan;
        this.open = open;
        getContent().addClassName("children");
        show();
    }

    private void show() {
        getContent().removeAll();
        undo.edits(plan, SHOWN).forEach(edit -> getContent().add(line(edit)));
    }

    private ListItem line(EditRow edit) {
        Formats formats = Formats.in(getLocale());
        ListItem line = new ListItem(new Span(getTranslation(
                "plan.EditList.line",
                getTranslation("plan.deed." + edit.deed()),
                formats.dateTime(edit.at()),
                edit.by(),
                edit.things())));
        line.addClassName("facts-line");
        if (edit.undone()) {
            Span undone = new Span(getTranslation("plan.EditList.wasUndone"));
            undone.addClassName("second");
            line.add(undone);
        } else if (edit.undoable(open)) {
            line.add(new Button(getTranslation("plan.EditList.undo"), e -> takeBack(edit.id())));
        }
        return line;
    }

    private void takeBack(UUID edit) {
        undo.undo(edit);
        Notifier.done(UI.getCurrent().getTranslation("plan.EditList.undone"));
        show();
    }
}
