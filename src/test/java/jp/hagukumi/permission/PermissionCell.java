package jp.hagukumi.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PermissionFlips.Row;
import jp.hagukumi.account.Role;

/**
 * One line of {@code permissions-expected.csv}: what a person of a role is answered who wants to do something to an
 * object of their own or another department in a state.
 *
 * @param role the role's code or {@link #NOBODY}
 * @param department {@code own}, {@code other}, or {@link #NONE} when the object belongs to no department
 * @param state the object's state, or {@link #NONE} when it has none
 */
record PermissionCell(String role, Operation operation, String department, String state, boolean allowed) {

    static final String NOBODY = "nobody";
    static final String OWN = "own";
    static final String OTHER = "other";
    static final String NONE = "-";

    private static final String FILE = "/permissions-expected.csv";

    static List<PermissionCell> all() {
        try (InputStream in = Objects.requireNonNull(PermissionCell.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(PermissionCell::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PermissionCell parse(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 5 || !List.of("allow", "deny").contains(parts[4])) {
            throw new IllegalStateException("permissions-expected.csv: " + line);
        }
        Operation operation = Arrays.stream(Operation.values())
                .filter(known -> known.code().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("permissions-expected.csv: " + line));
        return new PermissionCell(parts[0], operation, parts[2], parts[3], parts[4].equals("allow"));
    }

    /** All roles and nobody. */
    static List<String> roles() {
        return Stream.concat(Arrays.stream(Role.values()).map(Role::code), Stream.of(NOBODY))
                .toList();
    }

    Optional<Role> heldRole() {
        return Arrays.stream(Role.values())
                .filter(known -> known.code().equals(role))
                .findFirst();
    }

    boolean isAbout(Row row) {
        return operation == row.operation() && role.equals(row.role().code());
    }

    /** The row that would allow what this cell refuses. */
    Row wrongRow() {
        Role held = heldRole().orElseThrow();
        return new Row(
                held,
                operation,
                department.equals(OWN) && held.needsDepartment() ? "own" : "any",
                state.equals(NONE) ? "any" : state);
    }

    @Override
    public String toString() {
        return String.join(",", role, operation.code(), department, state, allowed ? "allow" : "deny");
    }
}
