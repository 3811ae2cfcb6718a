package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.plan.PlanSummary;

/** What to look for, and in which plan; every change asks for a new address. */
class SearchBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 500;

    private final TextField text = new TextField(getTranslation("plan.SearchBar.text"));
    private final ComboBox<PlanSummary> plan = new ComboBox<>(getTranslation("plan.SearchBar.plan"));
    private final Span found = new Span();
    private final List<PlanSummary> plans;
    private boolean showing;

    SearchBar(List<PlanSummary> plans, SerializableConsumer<SearchAddress> wanted) {
        this.plans = List.copyOf(plans);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.setHelperText(getTranslation("plan.SearchBar.help"));
        text.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        text.setAutofocus(true);
        plan.setItems(this.plans);
        plan.setItemLabelGenerator(PlanSummary::title);
        plan.setPlaceholder(getTranslation("plan.SearchBar.all"));
        plan.setClearButtonVisible(true);
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("search-bar");
        getContent().add(text, plan, found);
        text.addValueChangeListener(e -> ask(wanted));
        plan.addValueChangeListener(e -> ask(wanted));
    }

    private void ask(SerializableConsumer<SearchAddress> wanted) {
        if (!showing) {
            PlanSummary chosen = plan.getValue();
            wanted.accept(new SearchAddress(text.getValue(), chosen == null ? null : chosen.id()));
        }
    }

    void show(SearchAddress address, int hits) {
        showing = true;
        // What is being typed may already be ahead of what was asked for.
        if (!new SearchAddress(text.getValue(), null).text().equals(address.text())) {
            text.setValue(address.text());
        }
        plan.setValue(plans.stream()
                .filter(one -> one.id().equals(address.plan()))
                .findFirst()
                .orElse(null));
        found.setText(address.text().isEmpty() ? "" : getTranslation("plan.SearchBar.found", hits));
        showing = false;
    }
}
