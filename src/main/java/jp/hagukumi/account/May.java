package jp.hagukumi.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the operation that a service, one of its methods, or a view is about. Whoever may not do it anywhere is
 * refused before the method runs; department and state are judged inside, with the loaded object, by
 * {@link Permissions#require}. A method's annotation stands in place of its class's.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface May {
    Operation value();
}
