package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.plan.ImportResult;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;

/** What was stored, and where to go from here. */
class ImportDone extends Composite<Card> {

    ImportDone(String title, ImportResult result) {
        getContent().addClassName("import-done");
        getContent().getElement().setAttribute("role", "status");
        LinkButton plan = new LinkButton(PlanLinks.plan(result.plan()), getTranslation("plan.ImportDone.open"));
        plan.addClassName("main");
        getContent()
                .add(
                        new H2(getTranslation("plan.ImportDone.heading", title)),
                        new Paragraph(getTranslation(
                                "plan.ImportDone.counts",
                                result.added(),
                                result.changed(),
                                result.same(),
                                result.missing(),
                                result.removed())),
                        plan);
    }
}
