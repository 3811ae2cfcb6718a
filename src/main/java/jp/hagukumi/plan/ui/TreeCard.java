package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.hagukumi.uikit.Card;

/** The tree with what can be looked for above it. */
class TreeCard extends Composite<Card> {

    /** @param tools what else can be done with the tree */
    TreeCard(TreeFilterBar bar, ElementTree tree, List<Component> tools) {
        Button expand = new Button(getTranslation("plan.PlanView.expandAll"), e -> tree.expandAll());
        Button collapse = new Button(getTranslation("plan.PlanView.collapseAll"), e -> tree.collapseAll());
        List.of(expand, collapse)
                .forEach(b -> b.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        Div buttons = new Div(expand, collapse);
        buttons.addClassName("tree-buttons");
        getContent().addClassName("tree-card");
        bar.add(buttons);
        getContent().add(bar);
        getContent().add(tools);
        getContent().add(tree);
    }
}
