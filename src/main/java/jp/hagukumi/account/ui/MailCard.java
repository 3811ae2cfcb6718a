package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalTime;
import jp.hagukumi.account.MailChoice;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Notifier;

/** Where and when I get the portal's one mail of a day. */
class MailCard extends Composite<Card> {

    private final transient OwnAccount account;
    private final EmailField address = new EmailField(getTranslation("account.MailCard.address"));
    private final Select<LocalTime> at = new Select<>();
    private long version;

    MailCard(OwnAccount account) {
        this.account = account;
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setHelperText(getTranslation("account.MailCard.hint"));
        address.setManualValidation(true);
        at.setLabel(getTranslation("account.MailCard.at"));
        at.setItems(MailChoice.TIMES);
        at.setEmptySelectionAllowed(true);
        at.setEmptySelectionCaption(getTranslation("account.MailCard.never"));
        at.setItemLabelGenerator(time -> time == null ? getTranslation("account.MailCard.never") : time.toString());
        Button save = new Button(getTranslation("account.MailCard.save"), e -> save());
        Card card = getContent();
        card.addClassName("stacked-form");
        card.add(new com.vaadin.flow.component.html.H2(getTranslation("account.MailCard.title")), address, at, save);
        show();
    }

    private void show() {
        MailChoice choice = account.mail();
        version = choice.version();
        address.setValue(choice.address() == null ? "" : choice.address().value());
        at.setValue(choice.at());
    }

    private void save() {
        account.chooseMail(version, address.getValue(), at.getValue());
        show();
        Notifier.done(getTranslation("account.MailCard.saved"));
    }
}
