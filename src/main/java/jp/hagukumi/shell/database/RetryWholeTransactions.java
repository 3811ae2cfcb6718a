package jp.hagukumi.shell.database;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deadlock (1213), lock time-out (1205) and changed-since-read (1020) roll a transaction back through no fault of its
 * command: the whole service call is tried again, twice at most. Only the outermost call is, never one within a
 * transaction.
 */
@Configuration(proxyBeanMethods = false)
class RetryWholeTransactions {

    /** Outside of everything else: permission and transaction begin anew with each try. */
    private static final int OUTERMOST = 50;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retryAdvisor() {
        var advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), new Retry());
        advisor.setOrder(OUTERMOST);
        return advisor;
    }

    static final class Retry implements MethodInterceptor {

        static final int TRIES = 3;
        private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
        private static final int[] RESTARTABLE = {1213, 1205, 1020};

        @Override
        public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                return invocation.proceed();
            }
            for (int attempt = 1; ; attempt++) {
                try {
                    MethodInvocation again =
                            ((org.springframework.aop.ProxyMethodInvocation) invocation).invocableClone();
                    return again.proceed();
                } catch (RuntimeException e) {
                    if (attempt == TRIES || !isRestartable(e)) {
                        throw e;
                    }
                    LOG.info("{} is tried again: {}", invocation.getMethod().getName(), e.getMessage());
                    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(10, 40) * (long) attempt);
                }
            }
        }

        static boolean isRestartable(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    for (int code : RESTARTABLE) {
                        if (sql.getErrorCode() == code) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
