package jp.hagukumi.progress.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-027: reads assessments: the lead all of them, everybody else who follows a review what is settled. */
@Service
@Transactional(readOnly = true)
@May(Operation.ASSESSMENT_READ)
public class AssessmentQueries {

    private static final Set<Operation> DEEDS =
            EnumSet.of(Operation.ASSESSMENT_WRITE, Operation.ASSESSMENT_SETTLE, Operation.ASSESSMENT_REOPEN);

    private final AssessmentDesk desk;
    private final Permissions permissions;

    AssessmentQueries(AssessmentDesk desk, Permissions permissions) {
        this.desk = desk;
        this.permissions = permissions;
    }

    /** The round, or nothing if there is no such round open. */
    public Optional<RoundSummary> round(RoundId id) {
        return desk.round(id);
    }

    /** Every place of the round's plan that can be assessed, in tree order, the plan as a whole first. */
    public List<AssessmentRow> places(RoundId id) {
        return desk.round(id).map(this::rows).orElse(List.of());
    }

    private List<AssessmentRow> rows(RoundSummary round) {
        Places places = desk.places(round);
        Map<UUID, Assessment> written = desk.written(round);
        return places.all().stream()
                .map(place -> row(place, written.get(place.subject()), places.distribution(place)))
                .toList();
    }

    private AssessmentRow row(Place place, @Nullable Assessment assessment, Distribution distribution) {
        AssessmentState state = assessment == null ? AssessmentState.DRAFT : assessment.state();
        boolean readable = permissions.allows(Operation.ASSESSMENT_READ, null, state.code());
        Map<AssessmentField, ReportEntry> entries = assessment == null || !readable ? Map.of() : assessment.entries();
        return new AssessmentRow(
                place,
                state,
                assessment != null,
                mark(entries.get(AssessmentField.LEAD_MARK)),
                mark(entries.get(AssessmentField.MEETING_MARK)),
                distribution,
                readable);
    }

    private static String mark(@Nullable ReportEntry entry) {
        return entry == null ? "" : entry.shown();
    }

    /**
     * What one place is assessed from and what is said of it, or nothing if there is no such place. What is not settled is
     * refused to everybody but the lead.
     *
     * @param element null for the plan as a whole
     */
    public Optional<AssessmentDetails> find(RoundId id, @Nullable ElementId element) {
        return desk.round(id).flatMap(round -> {
            Places places = desk.places(round);
            return places.at(element).map(place -> details(round, place, places));
        });
    }

    private AssessmentDetails details(RoundSummary round, Place place, Places places) {
        Assessment assessment = desk.written(round, place).orElse(null);
        AssessmentState state = assessment == null ? AssessmentState.DRAFT : assessment.state();
        permissions.require(
                Operation.ASSESSMENT_READ, null, state.code(), assessment == null ? round.id() : assessment.id());
        Optional<RoundSummary> before = desk.before(round);
        Map<PersonId, String> names = assessment == null ? Map.of() : desk.names(assessment);
        return new AssessmentDetails(
                round,
                place,
                assessment == null ? 0 : assessment.version(),
                state,
                assessment == null ? Map.of() : assessment.entries(),
                desk.scale(round),
                places.distribution(place),
                desk.indicators(round, place, places),
                before.map(last -> desk.last(last, place)).orElse(null),
                permissions.allows(Operation.COUNCIL_READ)
                        ? before.map(last -> desk.council(last, place, places)).orElse(List.of())
                        : null,
                names,
                assessment == null
                        ? List.of()
                        : assessment.steps().stream()
                                .map(step -> new AssessmentDetails.Step(
                                        step.to(), names.getOrDefault(step.by(), "—"), step.at(), step.reason()))
                                .toList(),
                places.around(place),
                permissions.allowedOf(DEEDS, null, state.code()));
    }
}
