package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.ChiefView;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** Lets a person decide in the place of a chief for a time. */
class SubstituteFields extends Composite<Div> {

    private final transient AccountAdministration administration;
    private final PersonId person;
    private final DayPicker from = new DayPicker(getTranslation("account.SubstituteFields.from"));
    private final DayPicker until = new DayPicker(getTranslation("account.SubstituteFields.until"));
    private final ComboBox<ChiefView> chief = new ComboBox<>(getTranslation("account.SubstituteFields.chief"));

    SubstituteFields(PersonId person, AccountAdministration administration, LocalDate today, Runnable changed) {
        this.person = person;
        this.administration = administration;
        chief.setItemLabelGenerator(one -> one.departmentName() + " " + one.name());
        chief.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(e -> offerChiefs());
        from.setValue(today);
        MainButton add = new MainButton(getTranslation("account.SubstituteFields.add"));
        add.addClickListener(e -> {
            add();
            changed.run();
        });
        getContent().addClassName("stacked-form");
        getContent().add(new Paragraph(getTranslation("account.SubstituteFields.hint")), from, until, chief, add);
    }

    private void offerChiefs() {
        ChiefView chosen = chief.getValue();
        List<ChiefView> offered = from.getValue() == null
                ? List.of()
                : administration.chiefs(from.getValue()).stream()
                        .filter(one -> !one.person().equals(person))
                        .toList();
        chief.setItems(offered);
        if (chosen != null && offered.contains(chosen)) {
            chief.setValue(chosen);
        }
    }

    private void add() {
        RuleViolation.unless(from.getValue() != null && until.getValue() != null, "account.violation.dateMissing");
        RuleViolation.unless(chief.getValue() != null, "account.violation.chiefMissing");
        administration.substitute(
                person, chief.getValue().person(), chief.getValue().department(), from.getValue(), until.getValue());
    }
}
