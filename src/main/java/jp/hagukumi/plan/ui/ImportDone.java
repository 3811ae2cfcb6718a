package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.plan.ImportResult;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Card;

/** What was stored, and where to go from here. */
class ImportDone extends Composite<Card> {

    ImportDone(String title, ImportResult result) {
        getContent().addClassName("import-done");
        getContent().getElement().setAttribute("role", "status");
        Anchor plan = new Anchor(PlanLinks.plan(result.plan()), getTranslation("plan.ImportDone.open"));
        plan.addClassNames("button-link", "main");
        getContent()
                .add(
                        new H2(getTranslation("plan.ImportDone.heading", title)),
                        new Paragraph(getTranslation(
                                "plan.ImportDone.counts",
                                result.added(),
                                result.changed(),
                                result.same(),
                                result.missing())),
                        plan);
    }
}
