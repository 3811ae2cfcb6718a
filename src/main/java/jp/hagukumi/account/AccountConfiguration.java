package jp.hagukumi.account;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** Runs before the transaction begins: a refused call costs no connection beyond the look-up of roles. */
    private static final int BEFORE_TRANSACTION = 100;

    /** Around the gate, so that it and whatever is decided behind it read the person's rights together. */
    private static final int AROUND_GATE = 90;

    /** Argon2id with 16 bytes salt, 32 bytes hash, 1 lane, 19 MiB, 2 passes (OWASP password storage, first choice). */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rightsAreReadOnce() {
        MethodInterceptor once = invocation -> CurrentAccount.readingOnce(() -> {
            try {
                return invocation.proceed();
            } catch (Throwable failed) {
                // Who tries again is judged again.
                CurrentAccount.readAnew();
                throw failed;
            }
        });
        var advisor = new DefaultPointcutAdvisor(guarded(), once);
        advisor.setOrder(AROUND_GATE);
        return advisor;
    }

    private static Pointcut guarded() {
        return new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(May.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(May.class));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor mayInterceptor(
            ObjectProvider<Permissions> permissions, ObjectProvider<Trail> trail) {
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(guarded(), (authentication, invocation) -> {
            May may = annotationOf(invocation);
            if (may == null) {
                return new AuthorizationDecision(false);
            }
            boolean allowed = permissions.getObject().allows(may.value());
            if (!allowed) {
                trail.getObject()
                        .refused(
                                may.value(),
                                new Door(invocation
                                        .getMethod()
                                        .getDeclaringClass()
                                        .getSimpleName()));
            }
            return new AuthorizationDecision(allowed);
        });
        interceptor.setOrder(BEFORE_TRANSACTION);
        return interceptor;
    }

    private static @Nullable May annotationOf(MethodInvocation invocation) {
        Class<?> target = invocation.getThis() == null
                ? invocation.getMethod().getDeclaringClass()
                : AopUtils.getTargetClass(invocation.getThis());
        Method method = AopUtils.getMostSpecificMethod(invocation.getMethod(), target);
        May onMethod = AnnotatedElementUtils.findMergedAnnotation(method, May.class);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(target, May.class);
    }

    /** What a refusal at the first gate was about: the service that was called. */
    private record Door(String service) {
        @Override
        public String toString() {
            return service;
        }
    }
}
