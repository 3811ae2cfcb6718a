package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.generation.GenerationEditing;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** R1.5.7, R1.5.9: one yearly entry serves two plans that live side by side, and both say so. */
class SharedEntryIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private GenerationEditing editing;

    @Autowired
    private RoundQueries rounds;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId serving;
    private PlanId served;

    @BeforeEach
    void twoPlans() {
        fixtures = new ProgressFixtures(beans, office);
        serving = PlanFixtures.create(office, imports);
        served = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        editing.serve(served, station(served).id(), station(serving).id());
    }

    @Test
    void theBoardOfTheOtherPlanSaysWhereTheEntryStands() {
        RoundId other = fixtures.open(served, YEAR);
        office.as(DemoPeople.LEAD);
        assertThat(rounds.served(other)).extracting(ServedRow::reports).containsExactly(List.of());

        RoundId own = fixtures.open(serving, YEAR);
        fixtures.accept(fixtures.report(own, station(serving).id(), "保育課"), ProgressFixtures.complete("A"));
        office.as(DemoPeople.LEAD);

        assertThat(rounds.served(other)).allMatch(ServedRow::isAccepted).hasSize(1);
        assertThat(rounds.served(own)).isEmpty();
        signIn(DemoPeople.VIEWER).open(ProgressLinks.board(other));
        assertThat(page()).contains(text("progress.ServedTable.title", 1, 1), PlanFixtures.PROJECT_STATION);
    }

    @Test
    void theLeadIsToldWhenNobodyIsAskedForTheEntryThatServes() {
        office.as(DemoPeople.LEAD);
        RoundLead lead = beans.getBean(RoundLead.class);
        RoundId alone = lead.prepare(List.of(served), RoundTerm.of(YEAR));

        assertThat(lead.find(alone).orElseThrow().parts().getFirst().served())
                .singleElement()
                .matches(one -> !one.asked());

        lead.discard(alone, 0);
        RoundId both = lead.prepare(List.of(served, serving), RoundTerm.of(YEAR));
        PreparedRound prepared = lead.find(both).orElseThrow();
        assertThat(prepared.parts().getFirst().served()).allMatch(PreparedRound.Served::asked);
        assertThat(prepared.reports()).isEqualTo(9);
    }

    @Test
    void whoWritesTheEntryReadsWhichProjectItServesAsWell() {
        RoundId own = fixtures.open(serving, YEAR);
        ReportId report = fixtures.report(own, station(serving).id(), "保育課");

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));

        assertThat(page()).contains(text("progress.ReportSide.serves"));
    }

    private ElementRow station(PlanId plan) {
        return PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION);
    }
}
