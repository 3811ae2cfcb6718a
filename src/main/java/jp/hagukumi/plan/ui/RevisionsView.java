package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;

/** UC-012: what a plan came to say, when and why, and the acts that open and close it. */
@Route(PlanLinks.REVISIONS)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class RevisionsView extends PlanPage {

    private final transient PlanAmendments amendments;
    private final transient PlanUndo undo;
    private final transient Clock clock;

    RevisionsView(PlanPages pages, PlanAmendments amendments, PlanUndo undo, Clock clock) {
        super(pages, Days.TODAY);
        this.amendments = amendments;
        this.undo = undo;
        this.clock = clock;
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        head(plan, PlanLinks.revisions(id), getTranslation("plan.RevisionsView.title"));
        body();
        if (plan.may(Operation.PLAN_AMEND)) {
            add(new RevisionDeeds(amendments, amendments.standing(id), JapanTime.today(clock), () -> showAgain(plan)));
        }
        add(Card.titled(getTranslation("plan.RevisionsView.list"), new RevisionTable(id, amendments.revisions(id))));
        if (plan.may(Operation.PLAN_EDIT) || plan.may(Operation.PLAN_FIGURE)) {
            boolean open = plan.details().stage().isOpen();
            add(Card.titled(getTranslation("plan.EditList.title"), new EditList(undo, id, open)));
        }
    }
}
