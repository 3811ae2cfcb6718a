package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.uikit.Card;

/** Why a workbook cannot be taken: one sentence for each place in it. */
class RefusedImport extends Composite<Card> {

    RefusedImport(ImportPreview.Refused refused) {
        getContent().addClassName("refused-import");
        getContent().getElement().setAttribute("role", "alert");
        H2 heading = new H2(getTranslation("plan.RefusedImport.heading", refused.fileName()));
        Paragraph line = new Paragraph(
                getTranslation("plan.RefusedImport.line", refused.problems().size()));
        OrderedList sentences = new OrderedList();
        refused.problems()
                .forEach(problem -> sentences.add(new ListItem(getTranslation(problem.key(), problem.arguments()))));
        getContent().add(heading, line, sentences);
        if (refused.more()) {
            getContent().add(new Paragraph(getTranslation("plan.RefusedImport.more")));
        }
    }
}
