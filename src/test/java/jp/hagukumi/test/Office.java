package jp.hagukumi.test;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office that tests work in: the departments and people of the demo, and a way to act as each of them. */
public class Office {

    private final JdbcClient jdbc;
    private final DemoAccounts accounts;

    Office(JdbcClient jdbc, DemoAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Empties every table and creates the people anew; nobody is signed in afterwards. */
    public void reset() {
        accounts.leave();
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                                + " and table_rows is not null")
                .query(String.class)
                .list();
        // One connection for all: the switch belongs to the connection.
        StringBuilder script = new StringBuilder();
        tables.forEach(table -> script.append("delete from ").append(table).append(";"));
        jdbc.sql("begin not atomic set foreign_key_checks = 0; " + script + " set foreign_key_checks = 1; end")
                .update();
        DemoPeople.create(accounts);
    }

    /** From here on this thread acts as that person. */
    public Office as(String login) {
        accounts.actAs(login);
        return this;
    }

    public <T> T as(String login, Supplier<T> deed) {
        accounts.actAs(login);
        return deed.get();
    }

    public void nobody() {
        accounts.leave();
    }

    /** Lets departments be there that the office has not. */
    public Office withDepartments(Collection<String> names) {
        List<String> known = jdbc.sql("select name from account_department")
                .query(String.class)
                .list();
        names.stream()
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> accounts.department(name, LocalDate.of(2020, 4, 1)));
        return this;
    }

    public DepartmentId department(String name) {
        return new DepartmentId(jdbc.sql("select id from account_department where name = :name")
                .param("name", name)
                .query(java.util.UUID.class)
                .single());
    }
}
