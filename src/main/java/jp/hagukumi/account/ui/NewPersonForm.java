package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** A new account; its initial password is shown once. */
class NewPersonForm extends Composite<Card> {

    private final transient AccountAdministration administration;
    private final SerializableConsumer<PersonId> created;
    private final TextField login = new TextField(getTranslation("account.SetupView.login"));
    private final TextField name = new TextField(getTranslation("account.SetupView.name"));
    private final DatePicker from = new DatePicker(getTranslation("account.PeopleView.from"));

    NewPersonForm(AccountAdministration administration, LocalDate today, SerializableConsumer<PersonId> created) {
        this.administration = administration;
        this.created = created;
        from.setValue(today);
        MainButton create = new MainButton(getTranslation("account.NewPersonForm.create"));
        create.addClickListener(e -> create());
        getContent().addClassName("stacked-form");
        getContent()
                .add(
                        new com.vaadin.flow.component.html.H2(getTranslation("account.NewPersonForm.title")),
                        login,
                        name,
                        from,
                        create);
    }

    private void create() {
        RuleViolation.unless(from.getValue() != null, "account.violation.dateMissing");
        var account = administration.create(login.getValue(), name.getValue(), from.getValue());
        new InitialPasswordDialog(login.getValue(), account.initialPassword()).open();
        created.accept(account.id());
    }
}
