package jp.hagukumi.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of {@code permissions.csv}: what is listed is allowed, everything else is refused. */
record PermissionTable(List<Rule> rules) {

    static final String ANY = "any";
    static final String OWN = "own";
    private static final String FILE = "/permissions.csv";

    PermissionTable {
        rules = List.copyOf(rules);
    }

    /**
     * One allowed cell or group of cells.
     *
     * @param ownDepartmentOnly whether the role must be held in the department that the object belongs to
     * @param state the state the object must be in, or {@code any}
     */
    record Rule(Role role, Operation operation, boolean ownDepartmentOnly, String state) {
        boolean fits(Role heldRole, Operation wanted, boolean ownDepartment, String stateOfObject) {
            return role == heldRole
                    && operation == wanted
                    && (ownDepartment || !ownDepartmentOnly)
                    && (ANY.equals(state) || state.equals(stateOfObject));
        }
    }

    static PermissionTable load() {
        try (InputStream in = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PermissionTable parse(String csv) {
        List<Rule> rules = new ArrayList<>();
        csv.lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> rules.add(rule(line)));
        return new PermissionTable(rules);
    }

    private static Rule rule(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("permissions.csv: not four cells: " + line);
        }
        Role role = Arrays.stream(Role.values())
                .filter(r -> r.code().equals(cells[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("permissions.csv: unknown role: " + line));
        Operation operation = Operation.byCode(cells[1])
                .orElseThrow(() -> new IllegalStateException("permissions.csv: unknown operation: " + line));
        if (!cells[2].equals(OWN) && !cells[2].equals(ANY)) {
            throw new IllegalStateException("permissions.csv: department is own or any: " + line);
        }
        return new Rule(role, operation, cells[2].equals(OWN), cells[3]);
    }

    boolean allowsSomewhere(Role role, Operation operation) {
        return rules.stream().anyMatch(rule -> rule.role() == role && rule.operation() == operation);
    }

    boolean allows(Role role, Operation operation, boolean ownDepartment, String state) {
        return rules.stream().anyMatch(rule -> rule.fits(role, operation, ownDepartment, state));
    }

    PermissionTable without(Rule rule) {
        return new PermissionTable(rules.stream().filter(r -> !r.equals(rule)).toList());
    }
}
