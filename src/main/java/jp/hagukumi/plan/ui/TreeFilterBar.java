package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.Grouping;
import jp.hagukumi.plan.TreeFilter;

/** What to look for in the tree; every change asks for a new address. */
class TreeFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 500;

    private final TextField text = new TextField();
    private final ComboBox<DepartmentView> department = new ComboBox<>();
    private final Checkbox priority = new Checkbox(getTranslation("plan.TreeFilterBar.priority"));
    private final Select<Grouping> grouping = new Select<>();
    private final Span found = new Span();
    private final Button clear = new Button(getTranslation("plan.TreeFilterBar.clear"));
    private final List<DepartmentView> departments;
    private final SerializableConsumer<TreeFilter> wanted;
    private boolean showing;

    /** @param groupings what the tree can be put together by, with its words, in order */
    TreeFilterBar(
            List<DepartmentView> departments,
            Map<Grouping, String> groupings,
            SerializableConsumer<TreeFilter> wanted) {
        this.departments = List.copyOf(departments);
        this.wanted = wanted;
        text.setPlaceholder(getTranslation("plan.TreeFilterBar.text"));
        text.setAriaLabel(getTranslation("plan.TreeFilterBar.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        department.setPlaceholder(getTranslation("plan.TreeFilterBar.department"));
        department.setAriaLabel(getTranslation("plan.TreeFilterBar.department"));
        department.setItems(this.departments);
        department.setItemLabelGenerator(DepartmentView::name);
        department.setClearButtonVisible(true);
        grouping.setItems(groupings.keySet());
        grouping.setItemLabelGenerator(choice -> groupings.getOrDefault(choice, ""));
        grouping.setAriaLabel(getTranslation("plan.TreeFilterBar.grouping"));
        grouping.setValue(Grouping.BY_PLACE);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");

        Div line = new Div(found, clear);
        line.addClassName("found-line");
        getContent().addClassName("filter-bar");
        getContent().add(text, department, grouping, priority, line);

        text.addValueChangeListener(e -> ask());
        department.addValueChangeListener(e -> ask());
        grouping.addValueChangeListener(e -> ask());
        priority.addValueChangeListener(e -> ask());
        clear.addClickListener(e -> wanted.accept(TreeFilter.NONE.by(grouping.getValue())));
    }

    /** Puts something more into the line of the marks. */
    void add(Component more) {
        getContent().addComponentAtIndex(getContent().indexOf(priority) + 1, more);
    }

    private void ask() {
        if (!showing) {
            DepartmentView chosen = department.getValue();
            wanted.accept(new TreeFilter(
                    text.getValue(), priority.getValue(), chosen == null ? null : chosen.id(), grouping.getValue()));
        }
    }

    /** Shows what is looked for and how many were found. */
    void show(TreeFilter filter, int matches) {
        showing = true;
        // What is being typed may already be ahead of what was asked for.
        if (!new TreeFilter(text.getValue(), false, null).text().equals(filter.text())) {
            text.setValue(filter.text());
        }
        grouping.setValue(filter.grouping());
        priority.setValue(filter.priorityOnly());
        department.setValue(departments.stream()
                .filter(d -> d.id().equals(filter.department()))
                .findFirst()
                .orElse(null));
        found.setText(filter.isEmpty() ? "" : getTranslation("plan.TreeFilterBar.found", matches));
        clear.setVisible(!filter.isEmpty());
        showing = false;
    }
}
