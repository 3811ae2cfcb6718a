package jp.hagukumi.progress;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-026: a report to practise on obeys every rule and leaves no trace. */
class RehearsalIT extends ViewIT {

    private static final String PRACTISED = "練習で書いた文です。";

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private PlanImport imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private ReportId before;

    @BeforeEach
    void lastYear() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        before = ofHoiku(fixtures.accepted(plan, new FiscalYear(2025)));
    }

    private ReportId ofHoiku(RoundId round) {
        return fixtures.reports(round).stream()
                .filter(report -> report.department().equals(office.department(DemoPeople.HOIKU)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void isOnTheYearThatTheSectionHasBehindItAndNotOnTheOneThatRuns() {
        ReportId running = ofHoiku(fixtures.open(plan, new FiscalYear(2026)));
        fixtures.accept(running, ProgressFixtures.complete("A"));

        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(rehearsals.offered())
                .extracting(ReportRow::id)
                .contains(before)
                .doesNotContain(running);
    }

    @Test
    void beginsEmptyWithLastYearsWordsBesideEachField() {
        Rehearsal rehearsal = office.as(
                DemoPeople.WRITER_HOIKU, () -> rehearsals.begin(before).orElseThrow());

        assertThat(rehearsal.beginning().entries()).isEmpty();
        assertThat(rehearsal
                        .beginning()
                        .earlier()
                        .entries()
                        .get(FieldCode.RESULT)
                        .value())
                .isEqualTo(ProgressFixtures.RESULT);
        assertThat(rehearsal.beginning().missing()).isNotEmpty();
        assertThat(rehearsals.offered()).extracting(ReportRow::id).contains(before);
    }

    @Test
    void obeysTheRulesOfARealReport() {
        Rehearsal rehearsal = office.as(
                DemoPeople.WRITER_HOIKU, () -> rehearsals.begin(before).orElseThrow());

        assertThatThrownBy(() -> rehearsal.write(List.of(new Written(FieldCode.MARK, 0, "Z"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(rehearsal::submit).hasMessage("progress.violation.incomplete");

        var first = rehearsal.write(List.of(new Written(FieldCode.RESULT, 0, "一")));
        var second = rehearsal.write(List.of(new Written(
                FieldCode.RESULT, first.entries().get(FieldCode.RESULT).version(), PRACTISED)));
        rehearsal.write(ProgressFixtures.complete("B").values().entrySet().stream()
                .filter(field -> !field.getKey().equals(FieldCode.RESULT))
                .map(field -> new Written(field.getKey(), 0, field.getValue()))
                .toList());
        rehearsal.submit();

        assertThat(second.entries().get(FieldCode.RESULT).value()).isEqualTo(PRACTISED);
    }

    @Test
    void leavesNoTraceInAnyTable() {
        signIn(DemoPeople.WRITER_HOIKU);
        Map<String, Long> untouched = checksums();

        open(ProgressLinks.rehearsal(before));
        assertThat(page()).contains(text("progress.RehearsalView.mark"), ProgressFixtures.RESULT);
        assertThat(_find(Anchor.class, spec -> spec.withText(text("progress.Keeper.signIn"))))
                .extracting(Anchor::getHref)
                .containsExactly(ProgressLinks.rehearsal(before));
        _find(TextArea.class).forEach(field -> field.setValue(PRACTISED));
        press("progress.ReportFoot.submit");
        open("");
        open(ProgressLinks.rehearsal(before));

        assertThat(page()).doesNotContain(PRACTISED);
        assertThat(checksums()).isEqualTo(untouched);
    }

    @Test
    void isNotForReportsThatThePersonMayNotRead() {
        office.as(DemoPeople.WRITER_KATEI);

        assertThatThrownBy(() -> rehearsals.begin(before)).isInstanceOf(AccessDeniedException.class);
        assertThat(rehearsals.offered()).extracting(ReportRow::id).doesNotContain(before);
    }

    private Map<String, Long> checksums() {
        Map<String, Long> checksums = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> checksums.put(
                        table,
                        jdbc.sql("checksum table " + table)
                                .query((row, i) -> row.getLong("Checksum"))
                                .single()));
        return checksums;
    }
}
