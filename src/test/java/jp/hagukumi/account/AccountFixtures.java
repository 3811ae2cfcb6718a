package jp.hagukumi.account;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Opens to tests what only demo mode has. */
public final class AccountFixtures {

    private AccountFixtures() {}

    public static DemoAccounts demoAccounts(AutowireCapableBeanFactory beans) {
        return beans.createBean(DemoAccounts.class);
    }
}
