package jp.hagukumi.test;

import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.CurrentAccount;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The office that tests work in. */
@TestConfiguration(proxyBeanMethods = false)
class TestOffice {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Office office(JdbcClient jdbc, AutowireCapableBeanFactory beans) {
        return new Office(jdbc, AccountFixtures.demoAccounts(beans));
    }

    @Bean
    Statements statements(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentAccount current) {
        return new Statements(jdbc, transactions, current);
    }
}
