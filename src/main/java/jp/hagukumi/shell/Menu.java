package jp.hagukumi.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Component;

/**
 * The places a person may go to: every view with Vaadin's {@code @Menu}, asked of the permission table. Those from
 * {@value #BESIDE_MY_WORK} on are seldom gone to: they stand below My work and not in the list at the left.
 */
@Component
class Menu {

    private static final int BESIDE_MY_WORK = 20;

    private final Permissions permissions;

    Menu(Permissions permissions) {
        this.permissions = permissions;
    }

    List<Place> places() {
        return allowed(place -> place.order() < BESIDE_MY_WORK);
    }

    List<Place> besideMyWork() {
        return allowed(place -> place.order() >= BESIDE_MY_WORK);
    }

    private List<Place> allowed(Predicate<Place> here) {
        return CurrentAccount.readingOnce(() -> RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> place(route.getNavigationTarget(), route.getTemplate()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(here)
                .sorted(Comparator.comparingDouble(Place::order))
                .toList());
    }

    private @org.jspecify.annotations.Nullable Place place(Class<?> view, String path) {
        var menu = view.getAnnotation(com.vaadin.flow.router.Menu.class);
        May may = view.getAnnotation(May.class);
        boolean shown = menu != null && may != null && permissions.allows(may.value());
        return shown ? new Place(menu.order(), menu.title(), path) : null;
    }

    /** One entry: its rank, the key of its name, its address. */
    record Place(double order, String titleKey, String path) {}
}
