package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Card;

/** The elements of a plan that is being written whose departments are no longer there, and who carries on their work. */
class EndedDepartmentsCard extends Composite<Card> {

    /** More than that nobody reads one by one; they are changed together in the tree. */
    private static final int LISTED = 50;

    EndedDepartmentsCard(List<EndedDepartments.Row> rows) {
        getContent().addClassName("register");
        Paragraph hint = new Paragraph(getTranslation("plan.EndedDepartmentsCard.hint"));
        hint.addClassName("second");
        getContent().add(new H2(getTranslation("plan.EndedDepartmentsCard.title", rows.size())), hint);
        UnorderedList list = new UnorderedList();
        rows.stream().limit(LISTED).map(this::item).forEach(list::add);
        getContent().add(list);
        if (rows.size() > LISTED) {
            getContent().add(new Paragraph(getTranslation("plan.EndedDepartmentsCard.more", rows.size() - LISTED)));
        }
    }

    private ListItem item(EndedDepartments.Row row) {
        Div words = new Div();
        words.addClassName("facts-line");
        words.add(new Anchor(
                PlanLinks.element(row.element().plan(), row.element().id()),
                row.element().codeAndTitle()));
        row.departments().stream().map(this::department).map(Span::new).forEach(words::add);
        return new ListItem(words);
    }

    private String department(EndedDepartments.Ended department) {
        return department.successor().isEmpty()
                ? getTranslation("plan.EndedDepartmentsCard.nobody", department.name())
                : getTranslation("plan.EndedDepartmentsCard.successor", department.name(), department.successor());
    }
}
