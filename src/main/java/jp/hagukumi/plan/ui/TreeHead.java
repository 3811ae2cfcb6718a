package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.LinkButton;

/** What the head of the tree's page says of the plan, and what may be done with the whole of it. */
final class TreeHead {

    private TreeHead() {}

    static String line(PlanSummary plan, Locale language) {
        Words words = Words.in(language);
        return String.join(
                words.say("plan.PlanView.between"),
                Formats.in(language).period(plan.from(), plan.to()),
                words.say("plan.PlanState." + plan.state()),
                words.say("plan.PlansView.projects", plan.projects()));
    }

    /** A workbook to take in, and the plan to take along; nothing in the past. */
    static Component[] actions(ShownPlan shown, PlanExport exports, Permissions permissions, Locale language) {
        if (!shown.asOf().isToday()) {
            return new Component[0];
        }
        Words words = Words.in(language);
        PlanSummary plan = shown.details().summary();
        List<Component> actions = new ArrayList<>();
        if (permissions.allows(Operation.PLAN_IMPORT)) {
            actions.add(new LinkButton(
                    PlanLinks.imports() + "?" + ImportView.PLAN + "=" + plan.id(), words.say("plan.PlanView.update")));
        }
        actions.add(
                new LinkButton(PlanDownload.workbook(exports, plan, language), words.say("plan.PlanView.workbook")));
        actions.add(new LinkButton(PlanDownload.tables(exports, plan), words.say("plan.PlanView.tables")));
        return actions.toArray(Component[]::new);
    }
}
