package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.FilterScope;
import jp.hagukumi.progress.SavedFilters;
import jp.hagukumi.uikit.MainButton;

/** Under which name a filter is kept, and for whom. A refusal leaves it open. */
class SaveFilterDialog extends Dialog {

    SaveFilterDialog(SavedFilters filters, BoardFilter filter, SerializableRunnable done) {
        setHeaderTitle(getTranslation("progress.SaveFilterDialog.title"));
        TextField name = new TextField(getTranslation("progress.SaveFilterDialog.name"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.focus();
        Set<FilterScope> allowed = filters.scopes();
        Map<DepartmentId, String> sections = filters.sections();
        RadioButtonGroup<FilterScope> scope = new RadioButtonGroup<>(getTranslation("progress.SaveFilterDialog.scope"));
        scope.setItems(allowed);
        scope.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        scope.setValue(FilterScope.MINE);
        Select<DepartmentId> section = new Select<>();
        section.setLabel(getTranslation("progress.SaveFilterDialog.section"));
        section.setItems(sections.keySet());
        section.setItemLabelGenerator(id -> sections.getOrDefault(id, "—"));
        sections.keySet().stream().findFirst().ifPresent(section::setValue);
        section.setVisible(false);
        scope.addValueChangeListener(e -> section.setVisible(e.getValue() == FilterScope.SECTION));
        MainButton save = new MainButton(getTranslation("progress.SaveFilterDialog.save"));
        save.addClickListener(e -> {
            filters.keep(
                    name.getValue(),
                    filter,
                    scope.getValue(),
                    scope.getValue() == FilterScope.SECTION ? section.getValue() : null);
            close();
            done.run();
        });
        add(name, scope, section);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }
}
