package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.account.MailAddress;
import org.jspecify.annotations.Nullable;

/** The address of somebody's mail, which the information section writes down. */
class MailLine extends Composite<Div> {

    MailLine(@Nullable MailAddress known, SerializableConsumer<String> save) {
        EmailField address = new EmailField(getTranslation("account.MailCard.address"));
        address.setManualValidation(true);
        address.setValue(known == null ? "" : known.value());
        getContent().addClassName("stacked-form");
        getContent()
                .add(
                        address,
                        new Button(getTranslation("account.MailCard.save"), e -> save.accept(address.getValue())));
    }
}
