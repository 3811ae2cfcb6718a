package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalIT
class FirstAdministratorIT {

    private static final String PASSWORD = "koen no sakura 8";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private People people;

    @Autowired
    private Assignments assignments;

    @BeforeEach
    void nobodyIsThere() {
        assignments.deleteAll();
        people.deleteAll();
    }

    @Test
    void createsAnAdministratorWithTheTokenFromTheConsole() {
        String token = first.offerToken().orElseThrow();

        first.create(token, "first-admin", "情報担当", PASSWORD);

        assertThat(people.findByLogin("first-admin")).isPresent();
    }

    @Test
    void refusesAnotherToken() {
        first.offerToken().orElseThrow();

        assertThatThrownBy(() -> first.create("0000", "first-admin", "情報担当", PASSWORD))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.violation.tokenWrong");
        assertThat(people.count()).isZero();
    }

    @Test
    void takesATokenOnce() {
        String token = first.offerToken().orElseThrow();
        first.create(token, "first-admin", "情報担当", PASSWORD);

        assertThatThrownBy(() -> first.create(token, "second-admin", "情報担当", PASSWORD))
                .hasMessage("account.violation.tokenWrong");
    }

    @Test
    void offersNoTokenOnceSomebodyIsThere() {
        String token = first.offerToken().orElseThrow();
        first.create(token, "first-admin", "情報担当", PASSWORD);

        assertThat(first.offerToken()).isEmpty();
    }
}
