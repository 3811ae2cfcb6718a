package jp.hagukumi.tools;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;

/** Looks into a portal's embedded database from outside, as its owner can with the password file. */
final class HomeDatabase {

    static final String USER = "hagukumi";

    private final Path home;

    HomeDatabase(Path home) {
        this.home = home;
    }

    /** The first cell of what a query finds, or an empty text. */
    String first(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url(), USER, password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report that this writer can write in. */
    String openReportOf(String login) {
        return first("""
                select r.id from progress_report r
                join account_assignment a on a.department_id = r.department_id
                join account_person p on p.id = a.person_id
                where p.login = ? and r.state in ('DRAFT', 'RETURNED') order by r.id limit 1
                """, login);
    }

    String url() {
        try {
            long pid = Long.parseLong(
                    Files.readString(home.resolve("database/server.pid")).strip());
            String[] words =
                    Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0", -1);
            String port = Arrays.stream(words)
                    .filter(word -> word.startsWith("--port="))
                    .findFirst()
                    .orElseThrow()
                    .substring("--port=".length());
            return "jdbc:mariadb://127.0.0.1:" + port + "/hagukumi";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        return password("portal");
    }

    /** Does what the portal may not, as the database's owner, by its socket. */
    void asOwner(String sql) {
        ProcessBuilder client = new ProcessBuilder("mariadb", "--socket=s", "-uroot", "hagukumi", "-e", sql)
                .directory(home.resolve("database/data").toFile())
                .inheritIO();
        client.environment().put("MYSQL_PWD", password("root"));
        try {
            int code = client.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("the client ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String password(String of) {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("database/passwords"))) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords.getProperty(of);
    }
}
