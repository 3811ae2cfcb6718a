package jp.hagukumi.plan.followup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that came back from citizens on an element, and what became of it. Its state changes by the verbs below. */
@Entity
@Table(name = "plan_follow_up")
class FollowUp {

    private static final int LISTED = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FollowUpId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private ElementId element;

    @Embedded
    private FollowUpContent content;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.OPEN;

    @Embedded
    private @Nullable Settlement settlement;

    @ElementCollection
    @CollectionTable(name = "plan_follow_up_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
    @MapKeyColumn(name = "source_id")
    @BatchSize(size = LISTED)
    private Map<UUID, FollowUpAnswer> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "plan_follow_up_step", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = LISTED)
    private List<FollowUpStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected FollowUp() {}

    FollowUp(PlanId plan, ElementId element, FollowUpContent content, PersonId by, Instant at) {
        this.id = FollowUpId.next();
        this.plan = plan;
        this.element = element;
        this.content = content;
        steps.add(new FollowUpStep(state, by, at, ""));
    }

    /** Says it in other words; the words before stay in its past. */
    void say(FollowUpContent other, PersonId by, Instant at) {
        if (!other.equals(content)) {
            steps.add(new FollowUpStep(state, by, at, content.text()));
            this.content = other;
        }
    }

    /**
     * A section has answered it; the answer of the same report takes the place of an earlier one.
     *
     * @param source which report says so
     */
    void answer(UUID source, FollowUpAnswer answer, PersonId by) {
        answers.put(source, answer);
        if (state == FollowUpState.OPEN) {
            move(FollowUpState.TAKEN_UP, by, answer.at(), "");
        }
    }

    /** The report that answered it says nothing of it any more. */
    void takeBack(UUID source, PersonId by, Instant at) {
        if (answers.remove(source) != null && answers.isEmpty() && state == FollowUpState.TAKEN_UP) {
            move(FollowUpState.OPEN, by, at, "");
        }
    }

    /** It is settled: it has changed something, or led to nothing for a reason. */
    void settle(Settlement how, PersonId by, Instant at) {
        RuleViolation.unless(state != FollowUpState.DONE, "plan.violation.followUpDone");
        // The list of a year tells what has changed in it, not what will.
        RuleViolation.unless(
                how.year().compareTo(FiscalYear.of(JapanTime.dayOf(at))) <= 0, "plan.violation.followUpYearToCome");
        this.settlement = how;
        move(FollowUpState.DONE, by, at, how.words());
    }

    /** It is not settled after all. */
    void reopen(String reason, PersonId by, Instant at) {
        RuleViolation.unless(state == FollowUpState.DONE, "plan.violation.followUpNotDone");
        FollowUpStep.expectWords(reason);
        // What was said of a change that did not hold is printed nowhere; it stays in the past.
        this.settlement = null;
        move(answers.isEmpty() ? FollowUpState.OPEN : FollowUpState.TAKEN_UP, by, at, reason.strip());
    }

    private void move(FollowUpState to, PersonId by, Instant at, String note) {
        steps.add(new FollowUpStep(to, by, at, note));
        this.state = to;
    }

    void expect(long seenVersion) {
        StaleVersion.check(seenVersion, version);
    }

    PlanId plan() {
        return plan;
    }

    FollowUpId id() {
        return id;
    }

    ElementId element() {
        return element;
    }

    FollowUpContent content() {
        return content;
    }

    FollowUpState state() {
        return state;
    }

    FollowUpRow row() {
        return new FollowUpRow(
                id,
                version == null ? 0 : version,
                element,
                content,
                state,
                settlement,
                answers.values().stream()
                        .sorted(Comparator.comparing(FollowUpAnswer::year).thenComparing(FollowUpAnswer::at))
                        .toList(),
                List.copyOf(steps));
    }
}
