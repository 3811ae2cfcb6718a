package jp.hagukumi.progress.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an assessment is made from; whoever calls it has judged permission. */
@Component
class AssessmentDesk {

    private final Assessments assessments;
    private final ProgressReader progress;
    private final PlanReader plans;
    private final IndicatorBook indicators;
    private final List<CouncilVoice> council;
    private final Directory directory;

    AssessmentDesk(
            Assessments assessments,
            ProgressReader progress,
            PlanReader plans,
            IndicatorBook indicators,
            List<CouncilVoice> council,
            Directory directory) {
        this.assessments = assessments;
        this.progress = progress;
        this.plans = plans;
        this.indicators = indicators;
        this.council = council;
        this.directory = directory;
    }

    Optional<RoundSummary> round(RoundId id) {
        return progress.round(id);
    }

    List<RatingMark> scale(RoundSummary round) {
        return plans.uncounted(round.plan()).map(PlanDetails::scale).orElse(List.of());
    }

    Places places(RoundSummary round) {
        return new Places(round, plans.tree(round.plan()), progress.statuses(round.id()), scale(round));
    }

    /** What is assessed, or nothing when that is no place of the round's plan; no report is read for it. */
    Optional<UUID> subject(RoundSummary round, @Nullable ElementId element) {
        return element == null
                ? Optional.of(round.plan().value())
                : plans.element(element)
                        .filter(row -> row.plan().equals(round.plan()) && !row.project())
                        .map(row -> row.id().value());
    }

    Optional<Assessment> written(RoundSummary round, Place place) {
        return assessments.findByRoundAndSubjectId(round.id(), place.subject());
    }

    Map<UUID, Assessment> written(RoundSummary round) {
        Map<UUID, Assessment> written = new HashMap<>();
        assessments.findAllByRound(round.id()).forEach(one -> written.put(one.subject(), one));
        return written;
    }

    /** The outcome indicators of a place, with no value of a later year than the one under review. */
    List<IndicatorRow> indicators(RoundSummary round, Place place, Places places) {
        ElementId element = place.element();
        var found = element == null
                ? indicators.of(round.plan(), PlanLedger.NOW)
                : indicators.of(round.plan(), element, PlanLedger.NOW);
        Set<ElementId> goals = places.all().stream()
                .filter(one -> one.depth() == 1)
                .map(Place::element)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> one.content().kind() == IndicatorKind.OUTCOME)
                .filter(one -> element != null || goals.contains(one.content().element()))
                .map(one -> {
                    var row = places.row(one.content().element());
                    return new IndicatorRow(one.until(round.year()), row.codeAndTitle(), row.sortPath());
                })
                .sorted(Comparator.comparing(IndicatorRow::sortPath))
                .toList();
    }

    /** The latest round of the same plan for an earlier year. */
    Optional<RoundSummary> before(RoundSummary round) {
        return progress.rounds().stream()
                .filter(one -> one.plan().equals(round.plan()) && one.year().compareTo(round.year()) < 0)
                .max(Comparator.comparing(RoundSummary::year));
    }

    AssessmentDetails.@Nullable Last last(RoundSummary before, Place place) {
        return written(before, place)
                .filter(one -> one.state() == AssessmentState.SETTLED)
                .map(one -> new AssessmentDetails.Last(before.year(), one.entries()))
                .orElse(null);
    }

    List<CouncilWord> council(RoundSummary before, Place place, Places places) {
        return council.stream()
                .flatMap(voice -> voice.on(before.id()).stream())
                .filter(word -> {
                    ElementId about = word.element();
                    return about == null ? place.isWhole() : places.isBelow(about, place);
                })
                .toList();
    }

    Map<PersonId, String> names(Assessment assessment) {
        return directory.personNames(Stream.concat(
                        assessment.entries().values().stream().map(ReportEntry::writtenBy),
                        assessment.steps().stream().map(AssessmentStep::by))
                .collect(Collectors.toCollection(HashSet::new)));
    }
}
