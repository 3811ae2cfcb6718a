package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;

/**
 * UC-003: everybody chooses their own password, an initial one before anything else; and UC-007 where and when they get
 * mail.
 */
@Route(AccountLinks.PASSWORD)
@May(Operation.OWN_ACCOUNT)
class PasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAccount account;
    private final transient CurrentAccount current;
    private final transient AuthenticationContext authentication;
    private final PageHeader header = new PageHeader();
    private final PasswordField old = new PasswordField(getTranslation("account.PasswordView.old"));
    private final PasswordField chosen = new PasswordField(getTranslation("account.PasswordView.chosen"));
    private final PasswordField again = new PasswordField(getTranslation("account.SetupView.again"));

    PasswordView(OwnAccount account, CurrentAccount current, AuthenticationContext authentication) {
        this.account = account;
        this.current = current;
        this.authentication = authentication;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(getTranslation("account.PasswordView.rule", OwnAccount.PASSWORD_MIN));
        for (PasswordField field : new PasswordField[] {old, chosen, again}) {
            field.setRequiredIndicatorVisible(true);
        }
        MainButton change = new MainButton(getTranslation("account.PasswordView.change"));
        change.addClickListener(e -> change());
        Card card = new Card(old, chosen, again, change);
        card.addClassName("stacked-form");
        getContent().add(header.title(getTranslation("account.PasswordView.title")), card);
        if (!current.mustChoosePassword()) {
            getContent().add(new MailCard(account));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean initial = current.mustChoosePassword();
        header.line(initial ? getTranslation("account.PasswordView.initial") : "");
        old.focus();
    }

    private void change() {
        RuleViolation.unless(chosen.getValue().equals(again.getValue()), "account.violation.passwordsDiffer");
        account.changePassword(old.getValue(), chosen.getValue());
        // Every session that began with the old password has ended with it, this one too.
        authentication.logout();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("account.PasswordView.title"));
    }
}
