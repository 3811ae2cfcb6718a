package jp.hagukumi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads whether an account stands and what its person holds. Every request and every call of a service asks for it, so
 * that it is read as plain rows.
 */
@Component
class HeldRoles {

    private static final String STANDS =
            "p.id = ? and p.credentials = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)";

    private final JdbcClient jdbc;

    HeldRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the account is valid on a day and has still the password that it had. */
    boolean stands(PersonId person, int credentials, LocalDate day) {
        return jdbc.sql("select 1 from account_person p where " + STANDS)
                .param(person.toString())
                .param(credentials)
                .param(day)
                .param(day)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What the person holds on a day, provided that the account stands on it. */
    List<AssignmentView> on(PersonId person, int credentials, LocalDate day) {
        return jdbc.sql("""
                select a.id, a.version, a.role, a.department_id, a.in_place_of, a.valid_from, a.valid_to
                from account_person p join account_assignment a on a.person_id = p.id
                where a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?) and\s""" + STANDS)
                .param(day)
                .param(day)
                .param(person.toString())
                .param(credentials)
                .param(day)
                .param(day)
                .query((row, number) -> view(row))
                .list();
    }

    private static AssignmentView view(ResultSet row) throws SQLException {
        UUID department = uuid(row, "department_id");
        UUID inPlaceOf = uuid(row, "in_place_of");
        return new AssignmentView(
                new AssignmentId(Objects.requireNonNull(uuid(row, "id"))),
                row.getLong("version"),
                Role.valueOf(row.getString("role")),
                department == null ? null : new DepartmentId(department),
                inPlaceOf == null ? null : new PersonId(inPlaceOf),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : UUID.fromString(written);
    }
}
