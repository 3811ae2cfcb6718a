package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.PageHeader;

/** UC-029: what came back from citizens on a plan, and what it changed. */
@Route(FollowUpLinks.VOICES)
@CssImport("./styles/plan.css")
@CssImport("./styles/register.css")
@May(Operation.VOICE_READ)
class VoicesView extends PlanPage {

    private final transient FollowUpDesk desk;
    private final transient Permissions permissions;

    VoicesView(PlanPages pages, FollowUpDesk desk, Permissions permissions) {
        super(pages, Days.TODAY);
        this.desk = desk;
        this.permissions = permissions;
    }

    @Override
    protected void show(ShownPlan plan) {
        boolean writes = permissions.allows(Operation.VOICE_WRITE);
        Runnable afterwards = () -> showAgain(plan);
        PageHeader header = head(plan, FollowUpLinks.voices(plan.id()), getTranslation("plan.VoicesView.title"));
        if (writes) {
            header.actions(new Button(
                    getTranslation("plan.VoicesView.add"),
                    e -> VoiceDialog.fresh(desk, plan.details(), afterwards).open()));
        }
        List<Voice> voices = desk.ofPlan(plan.id());
        body(
                new ChangedCard(plan.id(), voices, year(plan)),
                new VoicesCard(desk, plan.details(), voices, writes, afterwards));
    }

    private static Optional<FiscalYear> year(ShownPlan plan) {
        return plan.location()
                .getQueryParameters()
                .getSingleParameter(FollowUpLinks.YEAR)
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(FiscalYear::isPlausible)
                .map(FiscalYear::new);
    }

    /** The years in which voices have changed something, the latest first. */
    static List<FiscalYear> years(List<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> voice.change().stream())
                .map(Settlement::year)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }
}
