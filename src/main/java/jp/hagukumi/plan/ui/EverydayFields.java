package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;

/** What is written of nearly every element: number, title, description, who is responsible, marks. */
class EverydayFields extends Composite<Div> implements EditorFields {

    private final TextField code;
    private final TextField title;
    private final TextField reading;
    private final TextArea description;
    private final MultiSelectComboBox<DepartmentId> departments;
    private final Checkbox priority = new Checkbox(getTranslation("plan.Field.PRIORITY"));
    private final ComboBox<FiscalYear> newSince;
    private final List<DepartmentId> offered;
    private final List<FiscalYear> years;
    private List<DepartmentId> before = List.of();

    EverydayFields(
            List<DepartmentView> today,
            Map<DepartmentId, String> names,
            List<FiscalYear> years,
            SerializableRunnable changed) {
        this.offered = today.stream().map(DepartmentView::id).toList();
        this.years = years;
        code = EditorInputs.line(getTranslation("plan.Field.CODE"), changed);
        title = EditorInputs.line(getTranslation("plan.Field.TITLE"), changed);
        title.setRequiredIndicatorVisible(true);
        reading = EditorInputs.line(getTranslation("plan.ElementEditor.reading"), changed);
        description = EditorInputs.area(getTranslation("plan.Field.DESCRIPTION"), changed);
        departments = EditorInputs.choices(getTranslation("plan.Field.DEPARTMENTS"), changed);
        departments.setItemLabelGenerator(id -> offered.contains(id)
                ? names.getOrDefault(id, "")
                : getTranslation("plan.ElementEditor.endedSection", names.getOrDefault(id, "")));
        newSince = EditorInputs.choice(getTranslation("plan.ElementEditor.newSince"), changed);
        newSince.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
        newSince.setClearButtonVisible(true);
        newSince.setHelperText(getTranslation("plan.ElementEditor.newSinceEmpty"));
        priority.addValueChangeListener(e -> changed.run());
        getContent().addClassName("editor-fields");
        Stream.<Component>of(code, title, reading, description, departments, priority, newSince)
                .forEach(getContent()::add);
    }

    @Override
    public void show(ElementContent content) {
        before = content.departmentIds();
        code.setValue(content.code());
        title.setValue(content.title());
        reading.setValue(content.reading());
        description.setValue(content.description());
        LinkedHashSet<DepartmentId> items = new LinkedHashSet<>(before);
        items.addAll(offered);
        departments.setItems(items);
        departments.setValue(new LinkedHashSet<>(before));
        priority.setValue(content.priority());
        TreeSet<FiscalYear> possible = new TreeSet<>(years);
        FiscalYear since = content.newSince();
        if (since != null) {
            possible.add(since);
        }
        newSince.setItems(possible);
        newSince.setValue(since);
    }

    @Override
    public void write(ElementDraft draft) {
        draft.code(code.getValue().strip())
                .title(title.getValue().strip())
                .reading(reading.getValue().strip())
                .description(description.getValue())
                .departmentIds(EditorInputs.inOrder(before, departments.getValue()))
                .priority(priority.getValue())
                .newSince(newSince.getValue());
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        switch (why.field()) {
            case "code" -> EditorInputs.refuse(code, sentence);
            case "title" -> EditorInputs.refuse(title, sentence);
            case "reading" -> EditorInputs.refuse(reading, sentence);
            case "description" -> EditorInputs.refuse(description, sentence);
            case "newSince" -> EditorInputs.refuse(newSince, sentence);
            case "departments" -> {
                if (why.item() != ContentRefused.WHOLE) {
                    return false;
                }
                EditorInputs.refuse(departments, sentence);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void focus() {
        title.focus();
        title.getElement().executeJs("this.inputElement && this.inputElement.select()");
    }
}
