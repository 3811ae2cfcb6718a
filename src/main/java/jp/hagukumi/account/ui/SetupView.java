package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.FirstAdministrator;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** UC-002: whoever holds the token from the console creates the first administrator. Exists only until then. */
@Route(value = AccountLinks.SETUP, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/hagukumi.css")
class SetupView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator first;
    private final TextField token = new TextField(getTranslation("account.SetupView.token"));
    private final TextField login = new TextField(getTranslation("account.SetupView.login"));
    private final TextField name = new TextField(getTranslation("account.SetupView.name"));
    private final PasswordField password = new PasswordField(getTranslation("account.SetupView.password"));
    private final PasswordField again = new PasswordField(getTranslation("account.SetupView.again"));

    SetupView(FirstAdministrator first) {
        this.first = first;
        getContent().addClassNames("card", "narrow-page");
        password.setHelperText(getTranslation("account.PasswordView.rule", OwnAccount.PASSWORD_MIN));
        token.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        token.focus();
        for (TextFieldBase<?, String> field : List.of(token, login, name, password, again)) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        MainButton create = new MainButton(getTranslation("account.SetupView.create"));
        create.addClickListener(e -> create());
        create.addClickShortcut(Key.ENTER);
        getContent()
                .add(
                        new H1(getTranslation("account.SetupView.title")),
                        new Paragraph(getTranslation("account.SetupView.hint")),
                        token,
                        login,
                        name,
                        password,
                        again,
                        create);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isWanted()) {
            throw new NotFoundException();
        }
    }

    private void create() {
        RuleViolation.unless(password.getValue().equals(again.getValue()), "account.violation.passwordsDiffer");
        first.create(token.getValue(), login.getValue(), name.getValue(), password.getValue());
        getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in?created"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("account.SetupView.title"));
    }
}
