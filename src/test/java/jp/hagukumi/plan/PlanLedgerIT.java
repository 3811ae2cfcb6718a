package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Decision 0020: what a plan said before. */
@PortalIT
class PlanLedgerIT {

    /** Something that a plan might say. */
    record Remark(String words, int figure) {}

    private final UUID subject = UUID.randomUUID();

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private PlanTree tree;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void anAdoptedPlan() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
    }

    @Test
    void anAdoptedPlanIsClosedUntilAnAmendmentIsOpen() {
        assertThatThrownBy(() -> change(null)).isInstanceOf(AccessDeniedException.class);

        open(LocalDate.of(2024, 4, 1));
        change(null);

        assertThat(history()).hasSize(1);
    }

    @Test
    void onlyTheLeadChangesAnOpenPlan() {
        open(LocalDate.of(2024, 4, 1));
        office.as("writer-hoiku");

        assertThatThrownBy(() -> change(null)).isInstanceOf(AccessDeniedException.class);
        assertThat(history()).isEmpty();
    }

    @Test
    void tellsWhatAThingSaidAtTheEndOfEveryRevision() {
        open(LocalDate.of(2024, 4, 1));
        change(null);
        change(new Remark("二", 2));
        close();
        open(LocalDate.of(2025, 4, 1));
        change(new Remark("三", 3));

        assertThat(differing(1)).isEqualTo(Map.of(subject, Optional.empty()));
        assertThat(differing(2)).isEqualTo(Map.of(subject, Optional.of(new Remark("三", 3))));
        assertThat(differing(3)).isEmpty();
        Remark now = new Remark("今", 4);
        assertThat(at(1, now)).isNull();
        assertThat(at(2, now)).isEqualTo(new Remark("三", 3));
        assertThat(at(3, now)).isEqualTo(now);
    }

    @Test
    void tellsWhoChangedAThingWhenAndFromWhat() {
        open(LocalDate.of(2024, 4, 1));
        change(null);
        change(new Remark("初め", 1));

        List<Change<Remark>> history = history();

        assertThat(history).extracting(Change::before).containsExactly(new Remark("初め", 1), null);
        assertThat(history).extracting(Change::revision).containsOnly(2);
        assertThat(history).extracting(Change::deed).containsOnly("plan.change");
    }

    @Test
    void findsTheRevisionThatWasInForceOnADay() {
        open(LocalDate.of(2024, 4, 1));

        transactions.executeWithoutResult(tx -> {
            assertThat(ledger.revisionOn(plan, PlanFixtures.FROM.firstDay().minusDays(1)))
                    .isZero();
            assertThat(ledger.revisionOn(plan, LocalDate.of(2024, 3, 31))).isEqualTo(1);
            assertThat(ledger.revisionOn(plan, LocalDate.of(2024, 4, 1))).isEqualTo(2);
        });
    }

    @Test
    void anEditIsSeenInTheTreeAtOnce() {
        open(LocalDate.of(2024, 4, 1));
        int before = shown();

        transactions.executeWithoutResult(tx -> {
            ledger.begin(plan, "plan.change");
            jdbc.sql("""
                    insert into plan_element (id, version, plan_id, row_key, depth, sort_path, level, code, title,
                        description, priority)
                    select :id, 0, plan_id, 'new', 0, '00003', 0, '', '加えた目標', '', false
                    from plan_element where row_key = '1'
                    """).param("id", UUID.randomUUID().toString()).update();
        });

        assertThat(shown()).isEqualTo(before + 1);
    }

    private int shown() {
        return tree.outline(plan, TreeFilter.NONE).count(Set.of());
    }

    private void open(LocalDate day) {
        office.as(DemoPeople.LEAD);
        amendments.open(plan, version(), day, RevisionKind.AMENDMENT, "中間年の見直し");
    }

    private void close() {
        amendments.close(plan, version());
    }

    private long version() {
        return reader.plan(plan).orElseThrow().summary().version();
    }

    private void change(Remark before) {
        transactions.executeWithoutResult(
                tx -> ledger.changed(ledger.begin(plan, "plan.change"), Thing.TEXT, subject, before));
    }

    private List<Change<Remark>> history() {
        return transactions.execute(tx -> ledger.history(Thing.TEXT, subject, Remark.class));
    }

    private Map<UUID, Optional<Remark>> differing(int revision) {
        return transactions.execute(tx -> ledger.differing(plan, Thing.TEXT, revision, Remark.class));
    }

    private Remark at(int revision, Remark now) {
        return transactions.execute(tx -> ledger.at(Thing.TEXT, subject, revision, Remark.class, now));
    }
}
