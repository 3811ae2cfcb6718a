package jp.hagukumi.test;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds all views of the portal; they are package-private, which class scanners tend to overlook. */
public final class Views {

    private Views() {}

    /** Every class with {@code @Route}. */
    public static Set<Class<? extends Component>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return found(scanner).stream()
                .map(c -> c.<Component>asSubclass(Component.class))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static Routes all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        found(scanner).forEach(c -> errors.add(errorView(c)));
        return new Routes(routes(), errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> found(ClassPathScanningCandidateComponentProvider scanner) {
        return scanner.findCandidateComponents("jp.hagukumi").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
