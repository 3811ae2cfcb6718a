package jp.hagukumi.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Collectors;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;

/** What a person reads when something does not go, and what they do not. */
class RefusalsViewIT extends ViewIT {

    /** SEC-25 */
    @Test
    void anAddressThatLeadsNowhereNamesNoOther() {
        signIn(DemoPeople.VIEWER).open(AccountLinks.SETUP);

        assertThat(page())
                .contains(text("shell.NotFoundView.title"))
                .doesNotContain(AccountLinks.DEPARTMENTS, AccountLinks.TRAIL, text("account.SetupView.title"));
    }

    @Test
    void aPageOfAnotherRoleIsRefusedAndTheRefusalIsSaid() {
        signIn(DemoPeople.VIEWER).open(AccountLinks.TRAIL);

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain(text("account.TrailView.line"));
    }

    /** SEC-77 */
    @Test
    void tellsAFaultByANumberAndNotByItsInside() {
        signIn(DemoPeople.VIEWER).open("");

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("select * from account_person in /var/lib/hagukumi")));

        String said = _find(NotificationsKt.getNotifications().getFirst(), Span.class).stream()
                .map(Span::getText)
                .collect(Collectors.joining(" "));
        assertThat(said).isNotBlank().doesNotContain("select", "account_person", "/var/lib");
    }
}
