package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** The fields of an element beside the tree. Ctrl+Enter saves and goes to the next element. */
class ElementEditor extends Composite<Card> {

    private static final int CODE_MAX = 50;
    private static final int LINE_MAX = 300;
    private static final int TEXT_MAX = 4000;
    /** Not while a conversion is being confirmed (keyCode 229 is what older input methods send meanwhile). */
    private static final String CTRL_ENTER = "event.key === 'Enter' && event.ctrlKey && !event.repeat"
            + " && !event.isComposing && event.keyCode !== 229";

    private final TextField code = new TextField(getTranslation("plan.Field.CODE"));
    private final TextField title = new TextField(getTranslation("plan.Field.TITLE"));
    private final TextField reading = new TextField(getTranslation("plan.ElementEditor.reading"));
    private final TextArea description = new TextArea(getTranslation("plan.Field.DESCRIPTION"));
    private final TextArea targetGroup = new TextArea(getTranslation("plan.ElementEditor.targetGroup"));
    private final TextArea legalBase = new TextArea(getTranslation("plan.ElementEditor.legalBase"));
    private final MultiSelectComboBox<DepartmentId> departments =
            new MultiSelectComboBox<>(getTranslation("plan.Field.DEPARTMENTS"));
    private final Checkbox priority = new Checkbox(getTranslation("plan.Field.PRIORITY"));
    private final ElementSaving saving;
    private EditableElement seen;

    ElementEditor(EditableElement element, ElementSaving saving, List<DepartmentView> offered) {
        this.saving = saving;
        this.seen = element;
        Map<DepartmentId, String> names =
                offered.stream().collect(Collectors.toMap(DepartmentView::id, DepartmentView::name));
        LinkedHashSet<DepartmentId> items =
                new LinkedHashSet<>(element.content().departmentIds());
        offered.forEach(department -> items.add(department.id()));
        departments.setItems(items);
        departments.setItemLabelGenerator(
                id -> names.getOrDefault(id, getTranslation("plan.ElementEditor.endedSection")));
        code.setMaxLength(CODE_MAX);
        title.setRequiredIndicatorVisible(true);
        Stream.of(title, reading).forEach(field -> field.setMaxLength(LINE_MAX));
        Stream.of(description, targetGroup, legalBase).forEach(field -> field.setMaxLength(TEXT_MAX));
        Stream.<Component>of(code, title, reading, description, targetGroup, legalBase, departments)
                .forEach(field -> field.getElement().getClassList().add("full-width"));
        MainButton save = new MainButton(getTranslation("plan.ElementEditor.save"));
        save.addClickListener(e -> save(false));
        save.withKey(getTranslation("common.key.ctrlEnter"));
        getContent().addClassName("element-editor");
        getContent().add(new H2(getTranslation("plan.ElementEditor.heading")));
        getContent().add(code, title, reading, description, departments, priority, targetGroup, legalBase, save);
        getContent().getElement().addEventListener("keydown", e -> save(true)).setFilter(CTRL_ENTER);
        show(element.content());
    }

    private void show(ElementContent content) {
        code.setValue(content.code());
        title.setValue(content.title());
        reading.setValue(content.reading());
        description.setValue(content.description());
        targetGroup.setValue(content.targetGroup());
        legalBase.setValue(content.legalBase());
        departments.setValue(new LinkedHashSet<>(content.departmentIds()));
        priority.setValue(content.priority());
    }

    /** What the fields say; what they do not show stays as it was read. */
    ElementContent written() {
        return seen.content()
                .draft()
                .code(line(code, CODE_MAX))
                .title(line(title, LINE_MAX))
                .reading(line(reading, LINE_MAX))
                .description(description.getValue())
                .targetGroup(targetGroup.getValue())
                .legalBase(legalBase.getValue())
                .departmentIds(List.copyOf(departments.getValue()))
                .priority(priority.getValue())
                .content();
    }

    private static String line(TextFieldBase<?, String> field, int max) {
        String line = field.getValue().strip();
        return line.length() <= max ? line : line.substring(0, max);
    }

    private void save(boolean next) {
        title.setErrorMessage(getTranslation("plan.ElementEditor.titleMissing"));
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.focus();
            return;
        }
        Optional<ElementSaving.Conflict> conflict = saving.save(seen, written());
        if (conflict.isPresent()) {
            new ConflictDialog(conflict.get().both(), decided -> {
                        seen = conflict.get().now();
                        show(decided);
                        save(next);
                    })
                    .open();
            return;
        }
        Function<String, String> told = other -> getTranslation("plan.ElementEditor.savedSameCode", other);
        saving.after()
                .done(saving.sameCodeBeside(seen.id()).map(told).orElse(getTranslation("plan.ElementEditor.saved")));
        UI ui = UI.getCurrent();
        if (next) {
            saving.following(seen.id())
                    .ifPresentOrElse(
                            id -> saving.after().show(ui, id),
                            () -> saving.after().showAgain(ui));
        } else {
            saving.after().showAgain(ui);
        }
    }
}
