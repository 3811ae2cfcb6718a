package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.Responsible;
import jp.hagukumi.uikit.Card;

/** What each responsible department does in an element, side by side. */
class DepartmentTexts extends Composite<Card> {

    DepartmentTexts(List<Responsible> departments, Map<DepartmentId, String> names) {
        Div columns = new Div();
        columns.addClassName("department-texts");
        for (Responsible responsible : departments) {
            Paragraph text = new Paragraph(
                    responsible.text().isEmpty() ? getTranslation("plan.DepartmentTexts.none") : responsible.text());
            text.addClassName(responsible.text().isEmpty() ? "second" : "original-text");
            columns.add(new Div(new H3(names.getOrDefault(responsible.department(), "")), text));
        }
        getContent().add(new H2(getTranslation("plan.DepartmentTexts.title")), columns);
    }
}
