package jp.hagukumi.account;

import java.util.ArrayList;
import java.util.List;

/** Lets a test change the permission table in memory, one row at a time; {@link #close} puts it back. */
public final class PermissionFlips implements AutoCloseable {

    private final Permissions permissions;
    private final PermissionTable written;

    public PermissionFlips(Permissions permissions) {
        this.permissions = permissions;
        this.written = permissions.table();
    }

    /** One row of {@code permissions.csv}. */
    public record Row(Role role, Operation operation, String department, String state) {}

    public List<Row> rows() {
        return written.rules().stream().map(PermissionFlips::row).toList();
    }

    /** From here on the table lacks this row and no other. */
    public void without(Row row) {
        permissions.use(new PermissionTable(
                written.rules().stream().filter(rule -> !row(rule).equals(row)).toList()));
    }

    /** From here on the table has this row beside its own. */
    public void with(Row row) {
        List<PermissionTable.Rule> rules = new ArrayList<>(written.rules());
        rules.add(new PermissionTable.Rule(
                row.role(), row.operation(), row.department().equals(PermissionTable.OWN), row.state()));
        permissions.use(new PermissionTable(rules));
    }

    @Override
    public void close() {
        permissions.use(written);
    }

    private static Row row(PermissionTable.Rule rule) {
        return new Row(
                rule.role(),
                rule.operation(),
                rule.ownDepartmentOnly() ? PermissionTable.OWN : PermissionTable.ANY,
                rule.state());
    }
}
