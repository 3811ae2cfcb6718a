package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** The head of the tree's page: which plan, its other pages, and what may be done with the whole of it. */
class TreeHead extends Composite<Div> {

    private final transient PlanExport exports;
    private final transient Permissions permissions;
    private final transient List<PlanSection> sections;

    TreeHead(PlanExport exports, Permissions permissions, List<PlanSection> sections) {
        this.exports = exports;
        this.permissions = permissions;
        this.sections = sections;
    }

    void show(PlanDetails details, AsOf asOf, Location location) {
        PlanSummary summary = details.summary();
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .title(summary.title())
                .line(String.join(
                        getTranslation("plan.PlanView.between"),
                        Formats.in(getLocale()).period(summary.from(), summary.to()),
                        getTranslation("plan.PlanState." + summary.state()),
                        getTranslation("plan.PlansView.projects", summary.projects())));
        if (asOf.isToday() && permissions.allows(Operation.PLAN_IMPORT)) {
            Anchor update = new Anchor(
                    PlanLinks.imports() + "?" + ImportView.PLAN + "=" + summary.id(),
                    getTranslation("plan.PlanView.update"));
            update.addClassName("button-link");
            header.actions(update);
        }
        if (asOf.isToday()) {
            header.actions(
                    link("plan.PlanView.workbook", PlanDownload.workbook(exports, summary, getLocale())),
                    link("plan.PlanView.tables", PlanDownload.tables(exports, summary)));
        }
        getContent().removeAll();
        getContent()
                .add(header, new PlanSections(sections, summary.id(), PlanLinks.plan(summary.id()), asOf, location));
    }

    private Anchor link(String key, DownloadHandler download) {
        Anchor anchor = new Anchor(download, getTranslation(key));
        anchor.addClassName("button-link");
        return anchor;
    }
}
