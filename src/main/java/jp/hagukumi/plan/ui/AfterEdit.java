package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.uikit.Go;
import jp.hagukumi.uikit.Notifier;

/** What follows every edit: the page shows it, and says how it is taken back. */
class AfterEdit implements Serializable {

    private final transient PlanUndo undo;
    private final PlanId plan;

    AfterEdit(PlanUndo undo, PlanId plan) {
        this.undo = undo;
        this.plan = plan;
    }

    /** Says what was done and offers to undo it. */
    void done(String sentence) {
        UI ui = UI.getCurrent();
        undo.lastOfMine(plan)
                .ifPresentOrElse(
                        edit -> Notifier.done(
                                sentence, ui.getTranslation("plan.EditList.undo"), () -> takeBack(ui, edit)),
                        () -> Notifier.done(sentence));
    }

    private void takeBack(UI ui, UUID edit) {
        undo.undo(edit);
        Notifier.done(ui.getTranslation("plan.EditList.undone"));
        showAgain(ui);
    }

    /** The same address once more; what was expanded, chosen and scrolled to stays. */
    void showAgain(UI ui) {
        Location here = ui.getInternals().getActiveViewLocation();
        PlanEdited.tell(ui);
        ui.navigate(here.getPath(), here.getQueryParameters());
    }

    /** Another element beside the same tree. */
    void show(UI ui, ElementId element) {
        PlanEdited.tell(ui);
        Go.to(ui, PlanLinks.plan(plan) + "?element=" + element);
    }
}
