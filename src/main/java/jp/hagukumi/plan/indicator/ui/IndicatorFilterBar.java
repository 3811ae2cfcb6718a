package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.plan.indicator.IndicatorKind;

/** Which indicators to look for; every change asks for a new address. */
class IndicatorFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 500;

    private final TextField text = new TextField();
    private final Select<IndicatorKind> kind = new Select<>();
    private final Select<IndicatorFilter.State> state = new Select<>();
    private final Span found = new Span();
    private final Button clear = new Button(getTranslation("plan.TreeFilterBar.clear"));
    private final SerializableConsumer<IndicatorFilter> wanted;
    private boolean showing;

    IndicatorFilterBar(SerializableConsumer<IndicatorFilter> wanted) {
        this.wanted = wanted;
        text.setPlaceholder(getTranslation("plan.IndicatorFilterBar.text"));
        text.setAriaLabel(getTranslation("plan.IndicatorFilterBar.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        String anyKind = getTranslation("plan.IndicatorFilterBar.kind");
        kind.setAriaLabel(anyKind);
        kind.setItems(IndicatorKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(anyKind);
        kind.setItemLabelGenerator(one -> one == null ? anyKind : getTranslation("plan.IndicatorKind." + one));
        String anyState = getTranslation("plan.IndicatorFilterBar.state");
        state.setAriaLabel(anyState);
        state.setItems(IndicatorFilter.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(anyState);
        state.setItemLabelGenerator(
                one -> one == null ? anyState : getTranslation("plan.IndicatorFilter.State." + one));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        Div line = new Div(found, clear);
        line.addClassName("found-line");
        getContent().addClassNames("filter-bar", "indicator-filter");
        getContent().add(text, kind, state, line);

        text.addValueChangeListener(e -> ask());
        kind.addValueChangeListener(e -> ask());
        state.addValueChangeListener(e -> ask());
        clear.addClickListener(e -> wanted.accept(IndicatorFilter.NONE));
    }

    private void ask() {
        if (!showing) {
            wanted.accept(new IndicatorFilter(text.getValue().strip(), kind.getValue(), state.getValue()));
        }
    }

    /** Shows what is looked for and how many were found. */
    void show(IndicatorFilter filter, int matches) {
        showing = true;
        // What is being typed may already be ahead of what was asked for.
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        kind.setValue(filter.kind());
        state.setValue(filter.state());
        found.setText(filter.isEmpty() ? "" : getTranslation("plan.IndicatorFilterBar.found", matches));
        clear.setVisible(!filter.isEmpty());
        showing = false;
    }
}
