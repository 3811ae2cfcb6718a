package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What elements say, in the database. */
@PortalIT
class ElementContentIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private StoredElements stored;

    @Autowired
    private ElementAround around;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void aPlan() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
    }

    @Test
    void everythingThatAnElementSaysIsReadAsItWasWritten() {
        ElementContent said = change("1-02", draft -> full(draft, "1-02"));

        assertThat(content("1-02")).isEqualTo(said);
        assertThat(reader.element(id("2")).orElseThrow().children())
                .as("a listing counts at its own place only")
                .isEqualTo(2);
        assertThat(reader.projects(plan)).hasSize(4);
    }

    @Test
    void responsibleDepartmentsChangeTheirOrder() {
        List<DepartmentId> order = content("1-02").departmentIds();

        change("1-02", draft -> draft.departmentIds(order.reversed()));

        assertThat(content("1-02").departmentIds()).isEqualTo(order.reversed());
    }

    @Test
    void aWorkbookLeavesWhatItCannotSay() {
        ElementContent said = change("1-02", draft -> full(draft, "1-02"));

        var ready = (ImportPreview.Ready) PlanFixtures.preview(imports, PlanFixtures.renamed("名を変えた事業"), plan);
        imports.accept(ImportDecision.on(ready, PlanFixtures.FROM.firstDay(), "名称の変更"));

        assertThat(ready.count(Verdict.CHANGED)).isEqualTo(2);
        assertThat(content("1-02"))
                .isEqualTo(said.draft()
                        .priority(false)
                        .newSince(null)
                        .departments(said.departments().reversed())
                        .content());
    }

    @Test
    void manyElementsAreReadWithAFewStatements() {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        boolean were = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        transactions.executeWithoutResult(
                tx -> stored.contents(plan, List.of("1", "1-01", "1-02", "2", "2-01", "2-02")));

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(6);
        statistics.setStatisticsEnabled(were);
    }

    private ElementDraft full(ElementDraft draft, String key) {
        AxisRow forms = vocabularies.of(plan).stream()
                .filter(axis -> axis.code().equals("collaboration"))
                .findFirst()
                .orElseThrow();
        List<DepartmentId> departments = content(key).departmentIds();
        return draft.reading("そうごうまどぐち")
                .priority(true)
                .newSince(new FiscalYear(2025))
                .departments(List.of(
                        new Responsible(departments.get(1), "二課目の文\n二行目"), new Responsible(departments.get(0), "")))
                .terms(List.of(forms.terms().getFirst().id()))
                .targetGroup("子育て家庭")
                .legalBase("児童福祉法第10条の2")
                .contact(new Contact("子ども家庭課", "04-0000-0000", "04-0000-0001", "kodomo@example.jp"))
                .listings(List.of(new Listing(id("2"), "再掲")))
                .related(List.of(new RelatedLink(id("2-02"), "同じ家庭を支える")));
    }

    private ElementId id(String key) {
        return stored.nodes(plan).stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ElementContent content(String key) {
        return transactions.execute(tx -> stored.contents(plan, List.of(key)).get(key));
    }

    private ElementContent change(String key, UnaryOperator<ElementDraft> change) {
        ElementContent wanted = change.apply(content(key).draft()).content();
        transactions.executeWithoutResult(
                tx -> stored.withKeys(plan, List.of(key)).get(key).say(wanted, around));
        return wanted;
    }
}
