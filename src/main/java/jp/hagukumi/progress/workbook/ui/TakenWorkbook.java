package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;

/** What was taken, what was not, and where to go from here. */
class TakenWorkbook extends Composite<Card> {

    TakenWorkbook(WorkbookPreview.Ready ready, int reports, int fields) {
        getContent().addClassName("workbook-taken");
        getContent().getElement().setAttribute("role", "status");
        LinkButton list = new LinkButton(ProgressLinks.rounds(), getTranslation("progress.workbook.toList"));
        list.addClassName("main");
        getContent()
                .add(
                        new H2(getTranslation("progress.workbook.takenHeading")),
                        new Paragraph(getTranslation("progress.workbook.taken", reports, fields)),
                        new RefusedPlaces(ready, "progress.workbook.notTaken"),
                        list);
    }
}
