package jp.hagukumi.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PermissionFlips;
import jp.hagukumi.account.PermissionFlips.Row;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.permission.Portal.Outcome;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Every cell of the permission table, asked of the services. The portal reads {@code permissions.csv}; what it is
 * expected to answer stands in {@code permissions-expected.csv}, written on its own.
 */
@PortalIT
class PermissionsIT {

    private static final List<PermissionCell> CELLS = PermissionCell.all();
    private static final String TRAIL_LOG = "jp.hagukumi.account.Trail";
    private static int passed;
    private static int flipped;
    private static int unnoticed;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Permissions permissions;

    private Portal portal;
    private PermissionFlips table;

    @BeforeEach
    void openThePortal() {
        quiet(LogLevel.ERROR);
        portal = new Portal(beans);
        table = new PermissionFlips(permissions);
    }

    @AfterEach
    void putTheTableBack() {
        table.close();
        quiet(null);
    }

    @AfterAll
    static void tellTheNumbers() {
        System.out.printf(
                "permission cells: %d passed of %d, rows flipped: %d, %s%n",
                passed, CELLS.size(), flipped, unnoticed == 0 ? "each noticed" : unnoticed + " not noticed");
    }

    @Test
    void everyCellIsAnsweredAsWritten() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (PermissionCell cell : CELLS) {
            if (portal.answersAsExpected(cell)) {
                passed++;
            } else {
                wrong.add(cell + " but was " + portal.outcomes(cell));
            }
        }
        assertThat(wrong).isEmpty();
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/permissions-expected.csv"))) {
            assertThat(lines.skip(1).filter(line -> !line.startsWith("#"))).hasSize(passed);
        }
    }

    @Test
    void whoMayDoItToNothingIsNotEvenLetIntoItsHalls() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            for (String role : PermissionCell.roles()) {
                List<PermissionCell> cells = cellsOf(role, operation);
                boolean somewhere = cells.stream().anyMatch(PermissionCell::allowed);
                Set<Outcome> outcomes = portal.outcomes(cells.getFirst(), portal.doors.hallsOf(operation));
                if (!outcomes.isEmpty() && !outcomes.equals(Set.of(somewhere ? Outcome.DONE : Outcome.REFUSED))) {
                    wrong.add(role + "," + operation.code() + " was " + outcomes);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRowTakenAwayIsNoticed() {
        List<Row> rows = table.rows();
        assertThat(rows).doesNotHaveDuplicates();
        List<Row> missed = new ArrayList<>();
        for (Row row : rows) {
            table.without(row);
            flipped++;
            if (CELLS.stream().filter(cell -> cell.isAbout(row)).allMatch(portal::answersAsExpected)) {
                missed.add(row);
            }
        }
        unnoticed = missed.size();
        assertThat(missed).isEmpty();
    }

    @Test
    void aRowTooMuchIsNoticedByEveryCellThatItTouches() {
        List<PermissionCell> missed = new ArrayList<>();
        for (PermissionCell cell : CELLS) {
            if (!cell.allowed() && !cell.role().equals(PermissionCell.NOBODY)) {
                table.with(cell.wrongRow());
                if (portal.outcomes(cell).contains(Outcome.REFUSED)) {
                    missed.add(cell);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<PermissionCell> cellsOf(String role, Operation operation) {
        return CELLS.stream()
                .filter(cell -> cell.role().equals(role) && cell.operation() == operation)
                .toList();
    }

    /** Thousands of refusals would bury what else the tests print; the trail keeps them all. */
    private static void quiet(@Nullable LogLevel level) {
        LoggingSystem.get(PermissionsIT.class.getClassLoader()).setLogLevel(TRAIL_LOG, level);
    }
}
