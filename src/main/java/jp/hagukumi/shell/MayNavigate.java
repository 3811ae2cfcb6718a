package jp.hagukumi.shell;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Permissions;
import org.springframework.beans.factory.ObjectProvider;

/** Lets a person into a view exactly when the permission table allows the operation that the view names. */
class MayNavigate implements NavigationAccessChecker {

    private final transient ObjectProvider<Permissions> permissions;

    MayNavigate(ObjectProvider<Permissions> permissions) {
        this.permissions = permissions;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        Class<?> target = context.getNavigationTarget();
        if (context.isErrorHandling() || target.isAnnotationPresent(AnonymousAllowed.class)) {
            return context.allow();
        }
        if (com.vaadin.flow.router.RouterLayout.class.isAssignableFrom(target)) {
            return context.allow();
        }
        May may = target.getAnnotation(May.class);
        if (may == null || context.getPrincipal() == null) {
            return context.deny("no operation is named, or nobody is signed in");
        }
        // The frame leads whoever has an initial password to the page where it is replaced; services refuse the rest.
        return permissions.getObject().mayEnter(may.value())
                ? context.allow()
                : context.deny(may.value().code());
    }
}
