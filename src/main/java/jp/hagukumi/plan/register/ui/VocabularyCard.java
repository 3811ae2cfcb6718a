package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.register.Use;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;

/** The words by which a plan sorts, axis by axis. */
class VocabularyCard extends Composite<Card> {

    private final transient Map<UUID, List<Use>> uses;
    private final AsOf asOf;

    /** @param uses what uses the words, by their ids */
    VocabularyCard(
            ShownPlan plan,
            List<AxisRow> axes,
            Map<UUID, List<Use>> uses,
            VocabularyEditing editing,
            Runnable afterwards) {
        this.uses = uses;
        this.asOf = plan.asOf();
        boolean mayEdit = plan.may(Operation.PLAN_EDIT);
        Div head = new Div(new H2(getTranslation("plan.VocabularyCard.title")));
        head.addClassName("register-head");
        if (mayEdit) {
            head.add(new Button(
                    getTranslation("plan.VocabularyCard.add"),
                    e -> new AxisDialog(getTranslation("plan.VocabularyCard.add"), null, (label, several, terms) -> {
                                editing.add(plan.id(), label, several, terms);
                                afterwards.run();
                            })
                            .open()));
        }
        getContent().addClassName("register");
        getContent().add(head);
        UnorderedList list = new UnorderedList();
        for (AxisRow axis : axes) {
            ListItem item = new ListItem(new Div(new H3(axis.label()), words(axis)));
            if (mayEdit) {
                item.add(change(axis, editing, afterwards));
            }
            list.add(item);
        }
        getContent().add(list);
    }

    private Div words(AxisRow axis) {
        Div line = new Div();
        line.addClassName("facts-line");
        if (axis.terms().isEmpty()) {
            line.add(new Span(getTranslation("plan.VocabularyCard.none")));
        }
        for (TermRow term : axis.terms()) {
            String label = term.retired() ? getTranslation("plan.VocabularyCard.retired", term.label()) : term.label();
            List<Use> used = uses.getOrDefault(term.id().value(), List.of());
            line.add(used.isEmpty() ? new Span(label) : new UsesList(label, used, asOf));
        }
        return line;
    }

    private Div change(AxisRow axis, VocabularyEditing editing, Runnable afterwards) {
        String heading = getTranslation("plan.EntryList.changeOf", axis.label());
        Button change = new Button(
                getTranslation("plan.EntryList.change"),
                e -> new AxisDialog(heading, axis, (label, several, terms) -> {
                            editing.change(axis.id(), axis.version(), label, several, terms);
                            afterwards.run();
                        })
                        .open());
        change.setAriaLabel(heading);
        Div buttons = new Div(change);
        buttons.addClassName("entry-buttons");
        return buttons;
    }
}
