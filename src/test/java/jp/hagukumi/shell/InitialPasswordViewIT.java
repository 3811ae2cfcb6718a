package jp.hagukumi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.May;
import jp.hagukumi.account.SignedIn;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** SEC-11: an initial password is good for choosing another one and for nothing else. */
class InitialPasswordViewIT extends ViewIT {

    @Test
    void opensNothingButThePageWhereItIsReplaced() {
        signIn(() -> {
            office.as(DemoPeople.ADMIN);
            holdAnInitialPassword();
        });
        // The frame is what leads back to that page; tests of single views do without it.
        VaadinService.getCurrent().getRouter().getRegistry().setLayout(MainLayout.class);
        List<String> addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(May.class))
                .map(RouteBaseData::getTemplate)
                .filter(address -> !address.contains(":"))
                .toList();

        assertThat(addresses).contains("", AccountLinks.PEOPLE, AccountLinks.TRAIL);
        for (String address : addresses) {
            open(address);
            assertThat(address()).as(address).isEqualTo(AccountLinks.PASSWORD);
        }
    }

    private static void holdAnInitialPassword() {
        SignedIn me = (SignedIn)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(me.id(), me.login(), me.displayName(), true, me.credentials()),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_STAFF")));
    }
}
