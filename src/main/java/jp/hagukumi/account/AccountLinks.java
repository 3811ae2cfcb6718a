package jp.hagukumi.account;

/** Addresses of the account screens. */
public final class AccountLinks {

    public static final String SETUP = "setup";
    public static final String PASSWORD = "account/password";
    public static final String PEOPLE = "settings";
    public static final String DEPARTMENTS = "settings/departments";
    public static final String TRAIL = "trail";

    private AccountLinks() {}
}
