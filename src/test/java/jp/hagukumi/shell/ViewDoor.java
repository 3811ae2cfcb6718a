package jp.hagukumi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import java.lang.reflect.Proxy;
import java.util.List;
import jp.hagukumi.account.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The door that every navigation passes, for tests that need no page behind it. */
public final class ViewDoor {

    private static final Router NO_ROUTES = new Router((RouteRegistry) Proxy.newProxyInstance(
            ViewDoor.class.getClassLoader(), new Class<?>[] {RouteRegistry.class}, (proxy, method, arguments) -> null));

    private final MayNavigate door;

    public ViewDoor(ObjectProvider<Permissions> permissions) {
        this.door = new MayNavigate(permissions);
    }

    /** The landing page of every role. */
    public void enterMyWork() {
        enter(MyWorkView.class);
    }

    /** Refuses with {@link AccessDeniedException} whom the portal would not let into the view. */
    public void enter(Class<? extends Component> view) {
        AccessCheckResult result = door.check(new NavigationContext(
                NO_ROUTES,
                view,
                new Location(List.of("")),
                RouteParameters.empty(),
                SecurityContextHolder.getContext().getAuthentication(),
                role -> true,
                false));
        if (result.decision() != AccessCheckDecision.ALLOW) {
            throw new AccessDeniedException(result.reason());
        }
    }
}
