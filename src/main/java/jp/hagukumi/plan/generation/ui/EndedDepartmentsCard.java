package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.generation.OrphanedElements;
import jp.hagukumi.uikit.Card;

/** The elements of a plan that is being written whose departments are no longer there, and who carries on their work. */
class EndedDepartmentsCard extends Composite<Card> {

    EndedDepartmentsCard(OrphanedElements.Found found) {
        getContent().addClassName("register");
        Paragraph hint = new Paragraph(getTranslation("plan.EndedDepartmentsCard.hint"));
        hint.addClassName("second");
        getContent().add(new H2(getTranslation("plan.EndedDepartmentsCard.title", found.elements())), hint);
        UnorderedList list = new UnorderedList();
        found.first().stream().map(this::item).forEach(list::add);
        getContent().add(list);
        int more = found.elements() - found.first().size();
        if (more > 0) {
            getContent().add(new Paragraph(getTranslation("plan.EndedDepartmentsCard.more", more)));
        }
    }

    private ListItem item(OrphanedElements.Row row) {
        Div words = new Div();
        words.addClassName("facts-line");
        words.add(new Anchor(
                PlanLinks.element(row.element().plan(), row.element().id()),
                row.element().codeAndTitle()));
        row.departments().stream().map(this::department).map(Span::new).forEach(words::add);
        return new ListItem(words);
    }

    private String department(OrphanedElements.Ended department) {
        return department.successor().isEmpty()
                ? getTranslation("plan.EndedDepartmentsCard.nobody", department.name())
                : getTranslation("plan.EndedDepartmentsCard.successor", department.name(), department.successor());
    }
}
