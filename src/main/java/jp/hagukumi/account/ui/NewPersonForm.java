package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** A new account with its first role, so that it is of use at once; its initial password is shown once. */
class NewPersonForm extends Composite<Card> {

    private final transient AccountAdministration administration;
    private final SerializableConsumer<PersonId> created;
    private final TextField login = new TextField(getTranslation("account.SetupView.login"));
    private final TextField name = new TextField(getTranslation("account.SetupView.name"));
    private final RoleFields role;

    NewPersonForm(
            AccountAdministration administration,
            Directory directory,
            LocalDate today,
            SerializableConsumer<PersonId> created) {
        this.administration = administration;
        this.created = created;
        role = new RoleFields(directory, today);
        login.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        MainButton create = new MainButton(getTranslation("account.NewPersonForm.create"));
        create.addClickListener(e -> create());
        getContent().addClassName("stacked-form");
        getContent().add(new H2(getTranslation("account.NewPersonForm.title")), login, name, role, create);
    }

    private void create() {
        var account =
                administration.create(login.getValue(), name.getValue(), role.from(), role.role(), role.department());
        new InitialPasswordDialog(login.getValue(), account.initialPassword()).open();
        created.accept(account.id());
    }
}
