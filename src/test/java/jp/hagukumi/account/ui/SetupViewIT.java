package jp.hagukumi.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.FirstAdministrator;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-002: the set-up page while the portal knows nobody. */
class SetupViewIT extends ViewIT {

    private static final String PASSWORD = "koen no sakura 8";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcClient jdbc;

    private String token = "";

    @BeforeEach
    void nobodyIsThere() {
        jdbc.sql("delete from account_assignment").update();
        jdbc.sql("delete from account_person").update();
        token = first.offerToken().orElseThrow();
    }

    @Test
    void createsTheFirstAdministrator() {
        open(AccountLinks.SETUP);
        fill(token, PASSWORD);

        press("account.SetupView.create");

        assertThat(jdbc.sql("select login from account_person")
                        .query(String.class)
                        .list())
                .containsExactly("first-admin");
    }

    @Test
    void refusesTwoDifferentPasswords() {
        open(AccountLinks.SETUP);
        fill(token, "koen no sakura 9");

        assertThatThrownBy(() -> press("account.SetupView.create")).hasMessage("account.violation.passwordsDiffer");
    }

    @Test
    void refusesAnotherToken() {
        open(AccountLinks.SETUP);
        fill("0000", PASSWORD);

        assertThatThrownBy(() -> press("account.SetupView.create")).hasMessage("account.violation.tokenWrong");
    }

    private void fill(String typedToken, String again) {
        write("account.SetupView.token", typedToken);
        write("account.SetupView.login", "first-admin");
        write("account.SetupView.name", "情報担当");
        secret("account.SetupView.password", PASSWORD);
        secret("account.SetupView.again", again);
    }

    private void write(String label, String value) {
        _get(TextField.class, spec -> spec.withLabel(text(label))).setValue(value);
    }

    private void secret(String label, String value) {
        _get(PasswordField.class, spec -> spec.withLabel(text(label))).setValue(value);
    }
}
