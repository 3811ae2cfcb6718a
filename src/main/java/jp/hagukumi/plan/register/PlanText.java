package jp.hagukumi.plan.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;

/** A text of a plan. */
@Entity
@Table(name = "plan_text")
class PlanText extends Entry<TextSaid> {

    static final int BODY_MAX = 100_000;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private String title;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PlanText() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    PlanText(EntryId id, PlanId plan) {
        super(id, plan);
    }

    @Override
    void take(TextSaid said) {
        RuleViolation.unless(!said.title().isBlank() || !said.body().isBlank(), "plan.violation.entryWithoutTitle");
        this.kind = said.kind();
        this.title = atMost(said.title().strip(), TITLE_MAX);
        this.body = atMost(said.body(), BODY_MAX);
    }

    @Override
    TextSaid said() {
        return new TextSaid(place(), kind, title, body);
    }
}
