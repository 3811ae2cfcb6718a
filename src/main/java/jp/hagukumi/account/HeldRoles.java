package jp.hagukumi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads whether an account stands and what its person holds. Every request asks for it, so that it is read as plain
 * rows.
 */
@Component
class HeldRoles {

    private final JdbcClient jdbc;

    HeldRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the person holds on a day, which may be nothing; empty when the account is not valid on it, or has no longer
     * the password that it had.
     */
    Optional<List<AssignmentView>> on(PersonId person, int credentials, LocalDate day) {
        List<Optional<AssignmentView>> rows = jdbc.sql("""
                select a.id, a.version, a.role, a.department_id, a.in_place_of, a.valid_from, a.valid_to
                from account_person p left join account_assignment a
                    on a.person_id = p.id and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
                where p.id = ? and p.credentials = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)
                """)
                .param(day)
                .param(day)
                .param(person.toString())
                .param(credentials)
                .param(day)
                .param(day)
                .query((row, number) -> view(row))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().flatMap(Optional::stream).toList());
    }

    /** Nothing for the row of a person who holds nothing. */
    private static Optional<AssignmentView> view(ResultSet row) throws SQLException {
        UUID id = uuid(row, "id");
        if (id == null) {
            return Optional.empty();
        }
        UUID department = uuid(row, "department_id");
        UUID inPlaceOf = uuid(row, "in_place_of");
        return Optional.of(new AssignmentView(
                new AssignmentId(id),
                row.getLong("version"),
                Role.valueOf(row.getString("role")),
                department == null ? null : new DepartmentId(department),
                inPlaceOf == null ? null : new PersonId(inPlaceOf),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : UUID.fromString(written);
    }
}
