package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class ReportWritingIT {

    private static final ReportText MINE = ReportText.EMPTY.with(FieldCode.RESULT, "わたしの文");
    private static final ReportText THEIRS = ReportText.EMPTY.with(FieldCode.RESULT, "相手の文");

    @Autowired
    private Office office;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportApproval approval;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ProgressWaiting waiting;

    @Autowired
    private TrailReader trail;

    @Autowired
    private PlanReader plans;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private RoundId round;
    private ReportId station;
    private ReportId shared;

    @BeforeEach
    void openRound(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        round = fixtures.open(plan, new FiscalYear(2025));
        station = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
        shared = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id(),
                DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
    }

    /** Written by somebody who has seen an empty field. */
    private static List<Written> result(ReportText text) {
        return List.of(new Written(FieldCode.RESULT, 0, text.get(FieldCode.RESULT)));
    }

    private List<TrailReader.Entry> refusals() {
        office.as(DemoPeople.AUDITOR);
        return trail.entries(0, 10).stream()
                .filter(entry -> entry.outcome() == jp.hagukumi.account.Trail.Outcome.REFUSED)
                .toList();
    }

    @Test
    void givesBackTheVersionToWriteOnWith() {
        long seen = fixtures.version(station);

        ReportWriting.Saved first = writing.write(station, seen, result(THEIRS));
        writing.write(station, first.version(), fixtures.written(station, MINE));

        assertThat(fixtures.text(station)).isEqualTo(MINE);
    }

    @Test
    void tellsTheSecondOfTwoPeopleAndKeepsWhatTheFirstWrote() {
        long seen = fixtures.version(station);
        writing.write(station, seen, result(THEIRS));

        assertThatThrownBy(() -> writing.write(station, seen, result(MINE))).isInstanceOf(StaleVersion.class);

        assertThat(fixtures.text(station)).isEqualTo(THEIRS);
    }

    @Test
    void letsOneOfTwoThroughWhoSaveAtTheSameMoment() throws Exception {
        long seen = fixtures.version(station);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> outcomes =
                    two.invokeAll(List.of(saving(together, seen, MINE), saving(together, seen, THEIRS)));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(ReportWriting.Saved.class)
                    .hasAtLeastOneElementOfType(StaleVersion.class);
        }
    }

    @Test
    void letsBothThroughWhoSaveDifferentFieldsAtTheSameMoment() throws Exception {
        long seen = fixtures.version(station);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> outcomes = two.invokeAll(List.of(
                    saving(together, seen, FieldCode.RESULT, "実績"), saving(together, seen, FieldCode.ISSUES, "課題")));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasOnlyElementsOfType(ReportWriting.Saved.class);
        }
        assertThat(fixtures.text(station))
                .isEqualTo(new ReportText(Map.of(FieldCode.RESULT, "実績", FieldCode.ISSUES, "課題")));
    }

    @Test
    void keepsForGoodWhatSomebodyElseWroteOver() {
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 0, "先の文")));
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 1, "あと")));

        assertThat(beans.getBean(PastEntries.class).findAllByReportOrderById(station))
                .singleElement()
                .satisfies(past -> assertThat(past.entry().value()).isEqualTo("先の文"));
    }

    @Test
    void recordsOnlyTheFieldsThatChanged() {
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 0, "文")));
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 1, "文")));
        writing.write(
                station, 0, List.of(new Written(FieldCode.RESULT, 1, "文"), new Written(FieldCode.ISSUES, 0, "課題")));

        office.as(DemoPeople.AUDITOR);
        assertThat(trail.entries(0, 10).stream()
                        .filter(entry -> entry.operation().equals(Operation.REPORT_WRITE.code()))
                        .map(TrailReader.Entry::detail))
                .containsExactly("[issues]", "[result]");
    }

    @Test
    void standsInMyWorkAsCompleteWhenNothingIsLeftButToHandItIn() {
        fixtures.write(station, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(waiting.waiting().getFirst().items())
                .filteredOn(item -> item.link().equals(ProgressLinks.report(station)))
                .extracting(WaitingWork.Item::stateKey)
                .containsExactly(ReportState.DRAFT.nameKey(true, true));
    }

    /** What was asked of the last save is remembered, and what is asked holds. */
    @Test
    void takesAFieldThatTheLeadHasAddedSinceTheLastSave(@Autowired RoundLead lead) {
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 0, "文")));
        List<Written> budget = List.of(new Written(FieldCode.BUDGET, 0, "1200"));
        assertThatThrownBy(() -> writing.write(station, 0, budget)).hasMessage("progress.violation.unknownField");
        FormField asked = Form.FURTHER.stream()
                .filter(field -> field.code().equals(FieldCode.BUDGET))
                .findFirst()
                .orElseThrow();
        office.as(DemoPeople.LEAD, () -> {
            PreparedRound open = lead.find(round).orElseThrow();
            RoundContent content = open.content();
            Form more = content.form().with(asked);
            return lead.say(round, open.round().version(), new RoundContent(content.due(), content.notice(), more));
        });

        office.as(DemoPeople.WRITER_HOIKU);
        writing.write(station, 0, budget);

        assertThat(queries.find(station).orElseThrow().text().get(FieldCode.BUDGET))
                .isEqualTo("1200");
    }

    /** A pause in writing saves: the report, its entries and authors, whether what is asked has changed. */
    @Test
    void asksTheDatabaseFiveThingsForASave(@Autowired Statements statements) {
        writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 0, "文")));

        assertThat(statements.selectsOf(
                        () -> writing.write(station, 0, List.of(new Written(FieldCode.RESULT, 1, "長い文")))))
                .isEqualTo(5);
    }

    private Callable<Object> saving(CyclicBarrier together, long seen, ReportText text) {
        return saving(together, seen, FieldCode.RESULT, text.get(FieldCode.RESULT));
    }

    private Callable<Object> saving(CyclicBarrier together, long seen, FieldCode field, String words) {
        return () -> {
            office.as(DemoPeople.WRITER_HOIKU);
            together.await();
            try {
                return writing.write(station, seen, List.of(new Written(field, 0, words)));
            } catch (StaleVersion told) {
                return told;
            } finally {
                office.nobody();
            }
        };
    }

    @Test
    void refusesAForeignSectionsReportByItsAddressAndWritesThatDown() {
        office.as(DemoPeople.WRITER_KATEI);

        assertThatThrownBy(() -> queries.find(station)).isInstanceOf(AccessDeniedException.class);

        assertThat(refusals())
                .extracting(TrailReader.Entry::login, TrailReader.Entry::operation, TrailReader.Entry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        DemoPeople.WRITER_KATEI, Operation.REPORT_READ.code(), station.toString()));
    }

    @Test
    void refusesToWriteInAForeignSectionsReportAndWritesThatDown() {
        long seen = fixtures.version(station);
        office.as(DemoPeople.WRITER_KATEI);

        assertThatThrownBy(() -> writing.write(station, seen, result(MINE))).isInstanceOf(AccessDeniedException.class);

        assertThat(fixtures.text(station)).isEqualTo(ReportText.EMPTY);
        assertThat(refusals()).extracting(TrailReader.Entry::operation).containsExactly(Operation.REPORT_WRITE.code());
    }

    @Test
    void refusesAForeignChiefsConfirmation() {
        fixtures.submit(station, ProgressFixtures.complete("B"));
        long seen = fixtures.version(station);
        office.as(DemoPeople.CHIEF_KATEI);

        assertThatThrownBy(() -> approval.approve(station, seen)).isInstanceOf(AccessDeniedException.class);

        assertThat(fixtures.state(station)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void refusesTheLeadToAcceptWhatNoChiefHasConfirmed() {
        fixtures.submit(station, ProgressFixtures.complete("B"));
        long seen = fixtures.version(station);
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> beans.getBean(ReportAcceptance.class).accept(station, seen))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhoSavesInAReportThatWasSubmittedMeanwhileThatSomebodyWasFaster() {
        long seen = fixtures.version(station);
        fixtures.submit(station, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThatThrownBy(() -> writing.write(station, seen, result(MINE))).isInstanceOf(StaleVersion.class);

        assertThat(refusals()).isEmpty();
    }

    @Test
    void submitsNothingIncomplete() {
        writing.write(station, fixtures.version(station), fixtures.written(station, MINE));
        long seen = fixtures.version(station);

        assertThatThrownBy(() -> writing.submit(station, seen))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.incomplete");
    }

    @Test
    void saysWithTheReportWhatItsReaderMayDo() {
        assertThat(queries.find(station).orElseThrow().allowed())
                .containsExactlyInAnyOrder(Operation.REPORT_WRITE, Operation.REPORT_SUBMIT);
        assertThat(queries.find(station).orElseThrow().lock()).isNull();

        fixtures.submit(station, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails locked = queries.find(station).orElseThrow();
        assertThat(locked.allowed()).isEmpty();
        assertThat(locked.lock()).isNotNull();
        assertThat(locked.lock().why()).isEqualTo("progress.Lock.SUBMITTED.why");
        assertThat(locked.lock().by()).isEqualTo("保育課 担当");

        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(queries.find(station).orElseThrow().allowed())
                .containsExactlyInAnyOrder(Operation.REPORT_APPROVE, Operation.REPORT_SEND_BACK);
    }

    @Test
    void putsWhatCameBackFirstOnTheWritersDeskWithItsReason() {
        fixtures.submit(shared, ProgressFixtures.complete("B"));
        office.as(DemoPeople.CHIEF_HOIKU);
        approval.sendBack(shared, fixtures.version(shared), "利用者数の増減の理由を一文ください");

        office.as(DemoPeople.WRITER_HOIKU);

        WaitingWork.Waiting write = waiting.waiting().getFirst();
        assertThat(write.count()).isEqualTo(2);
        assertThat(write.items().getFirst().title()).isEqualTo("1-02 " + PlanFixtures.PROJECT_SHARED);
        assertThat(write.items().getFirst().note()).isEqualTo("利用者数の増減の理由を一文ください");
        assertThat(queries.nextAfter(shared)).contains(station);
    }

    @Test
    void leadsFromReportToReportThroughAllThatWaitAndRoundAgain() {
        List<ReportId> all =
                fixtures.reports(round).stream().map(ReportStatus::id).limit(4).toList();
        all.forEach(report -> fixtures.approve(report, ProgressFixtures.complete("B")));
        office.as(DemoPeople.LEAD);

        List<ReportId> way = Stream.iterate(
                        all.getFirst(), report -> queries.nextAfter(report).orElseThrow())
                .limit(5)
                .toList();

        assertThat(way.subList(0, 4)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(way.getLast()).isEqualTo(all.getFirst());
    }

    @Test
    void putsOnNobodysDeskWhatTheyCannotDo() {
        fixtures.submit(station, ProgressFixtures.complete("B"));

        assertThat(office.as(DemoPeople.CHIEF_HOIKU, waiting::waiting))
                .extracting(WaitingWork.Waiting::key)
                .containsExactly("progress.waiting.confirm");
        assertThat(office.as(DemoPeople.CHIEF_KATEI, waiting::waiting)).isEmpty();
        assertThat(office.as(DemoPeople.LEAD, waiting::waiting)).isEmpty();
        assertThat(office.as(DemoPeople.MEMBER, waiting::waiting)).isEmpty();
    }
}
