package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.followup.FollowUpBook;
import jp.hagukumi.plan.followup.FollowUpRow;
import jp.hagukumi.plan.followup.FollowUpState;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.shared.LastUsed;
import org.springframework.stereotype.Component;

/**
 * Finds what is asked of a report: by its round, by the plan, by the indicators of its project, by how it is carried
 * out and by what citizens said.
 */
@Component
class Rubrics {

    /** Of as many rounds what they ask stays in memory; fewer are written in at a time. */
    private static final int KEPT = 20;

    private final Rounds rounds;
    private final Surroundings around;
    private final IndicatorBook indicators;
    private final FollowUpBook followUps;
    private final JointWork jointWork;
    private final LastUsed<RoundId, Known> known = new LastUsed<>(KEPT);

    Rubrics(Rounds rounds, Surroundings around, IndicatorBook indicators, FollowUpBook followUps, JointWork jointWork) {
        this.rounds = rounds;
        this.around = around;
        this.indicators = indicators;
        this.followUps = followUps;
        this.jointWork = jointWork;
    }

    Rubric of(Report report) {
        return of(report, round(report));
    }

    Rubric of(Report report, Round round) {
        return of(report, round, List.of(), jointWork.in(round));
    }

    private Rubric of(Report report, Round round, List<Written> written, Set<ElementId> joint) {
        PlanDetails plan = around.plan(round.plan());
        List<IndicatorRecord> figures =
                asksValues(round, plan) ? indicators.of(round.plan(), report.element(), PlanLedger.NOW) : List.of();
        Set<FieldCode> about = written.stream().map(Written::field).collect(Collectors.toSet());
        Set<FieldCode> begun = begun(report.entries().keySet(), about.stream());
        Rubric ofAll = Rubric.of(round, plan);
        return ofAll.askingJointWork(
                        joint.contains(report.element()),
                        report.isAskedAnew(),
                        begun(report.saidFields(), about.stream()))
                .asking(
                        AskedValue.of(figures, round.year()),
                        voices(followUps.of(report.element()), round, report.state(), begun));
    }

    /**
     * What each of these reports of one round is asked; how often the database is asked does not depend on how many they
     * are.
     *
     * @param begun in which fields each has words, or is about to have them
     */
    Map<ReportId, Rubric> of(Round round, List<Standing> reports, Map<ReportId, Set<FieldCode>> begun) {
        PlanDetails plan = around.plan(round.plan());
        Rubric ofAll = Rubric.of(round, plan);
        Map<ElementId, List<IndicatorRecord>> figures = asksValues(round, plan)
                ? indicators.of(round.plan(), PlanLedger.NOW).stream()
                        .collect(Collectors.groupingBy(one -> one.content().element()))
                : Map.of();
        Map<ElementId, List<FollowUpRow>> voices =
                followUps.of(round.plan()).stream().collect(Collectors.groupingBy(FollowUpRow::element));
        Set<ElementId> joint = jointWork.in(round);
        return reports.stream().collect(Collectors.toMap(Standing::id, report -> {
            Set<FieldCode> begunThere = begun.getOrDefault(report.id(), Set.of());
            return ofAll.askingJointWork(joint.contains(report.element()), report.isAskedAnew(), begunThere)
                    .asking(
                            AskedValue.of(figures.getOrDefault(report.element(), List.of()), round.year()),
                            voices(
                                    voices.getOrDefault(report.element(), List.of()),
                                    round,
                                    report.state(),
                                    begunThere));
        }));
    }

    /** What the form asks of each of these reports of one round, without the values and voices of its project. */
    Map<Report, Rubric> ofForm(Round round, Collection<Report> reports) {
        Rubric ofAll = Rubric.of(round, around.plan(round.plan()));
        Set<ElementId> joint = jointWork.in(round);
        return reports.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        report -> ofAll.askingJointWork(
                                joint.contains(report.element()), report.isAskedAnew(), report.saidFields())));
    }

    /** The same as far as these fields need it: most writings are in fields that all reports of a round have. */
    Rubric of(Report report, List<Written> fields) {
        if (fields.stream().noneMatch(written -> written.field().isOfOneReport())) {
            return ofAll(report.round());
        }
        Round round = round(report);
        boolean ofJointWork = fields.stream().anyMatch(written -> JointWork.isAskedFor(written.field()));
        return of(report, round, fields, ofJointWork ? jointWork.in(round) : Set.of());
    }

    /** What all reports of a round are asked; it is put together anew only when the round or its plan has changed. */
    private Rubric ofAll(RoundId id) {
        RoundStamp round = rounds.stamp(id);
        Stamp now = new Stamp(round.version(), around.version(round.plan()));
        Optional<Known> old = known.get(id).filter(one -> one.stamp().equals(now));
        if (old.isPresent()) {
            return old.get().rubric();
        }
        // Its versions were asked for first: what changes meanwhile is put together once too often, and never too
        // seldom. No command writes in a report and changes its round or plan, so nothing uncommitted is ever kept.
        Rubric rubric = Rubric.of(rounds.findById(id).orElseThrow(), around.judgement(round.plan()));
        known.keep(id, new Known(now, rubric));
        return rubric;
    }

    /** As which versions a round and its plan were read. */
    private record Stamp(long round, long plan) {}

    private record Known(Stamp stamp, Rubric rubric) {}

    private Round round(Report report) {
        return rounds.findById(report.round()).orElseThrow();
    }

    /** A plan that is not in force has no yearly values, and an interim round is not asked for those of a whole year. */
    private static boolean asksValues(Round round, PlanDetails plan) {
        return !round.term().isInterim() && plan.stage() != PlanStage.DRAFT && plan.stage() != PlanStage.PROPOSAL;
    }

    /** The fields of a report that have words, and those in which somebody is about to write. */
    static Set<FieldCode> begun(Set<FieldCode> there, Stream<FieldCode> written) {
        return Stream.concat(there.stream(), written).collect(Collectors.toSet());
    }

    /**
     * What is not settled yet, while the section writes; later only what it has answered. Whoever was about to answer
     * while the lead settled it is let finish: their words are an answer all the same. An old report that is opened again
     * is not asked what was said since: the year in which its round was written must not be before that of the receipt.
     * It is not the year under review: what comes in April is to be answered in the report that is written from April on.
     */
    private static List<AskedVoice> voices(
            List<FollowUpRow> voices, Round round, ReportState state, Set<FieldCode> begun) {
        LocalDate lastDay = round.yearOfEntry().lastDay();
        return voices.stream()
                .filter(voice -> begun.contains(FieldCode.voice(voice.id()))
                        || (state.isOpen()
                                && voice.state() != FollowUpState.DONE
                                && !voice.content().received().isAfter(lastDay)))
                .map(AskedVoice::new)
                .toList();
    }
}
