package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementRow;

/** Level, responsible departments and description of an element, the latter with its line breaks. */
class ElementFacts extends Composite<Div> {

    ElementFacts(ElementRow row, Map<DepartmentId, String> names) {
        getContent().addClassName("element-facts");
        Span level = new Span(row.level());
        String responsible = row.departments().stream()
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.joining(getTranslation("plan.ElementFacts.between")));
        Span departments = new Span(
                responsible.isEmpty()
                        ? getTranslation("plan.ElementFacts.noDepartment")
                        : getTranslation("plan.ElementFacts.departments", responsible));
        Div line = new Div(level, departments);
        line.addClassNames("facts-line", "second");
        Paragraph description = new Paragraph(
                row.description().isEmpty() ? getTranslation("plan.ElementFacts.noDescription") : row.description());
        description.addClassName(row.description().isEmpty() ? "second" : "original-text");
        getContent().add(line, description);
    }
}
