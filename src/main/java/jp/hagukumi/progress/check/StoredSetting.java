package jp.hagukumi.progress.check;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.Severity;

/** How one plan wants one rule, where that is not as usual. */
@Entity
@Table(name = "progress_check_setting")
class StoredSetting {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private int threshold;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StoredSetting() {}

    StoredSetting(PlanId plan, CheckSetting setting) {
        this.key = new Key(plan, setting.rule());
        this.severity = setting.severity();
        this.threshold = setting.threshold();
    }

    CheckSetting setting() {
        return new CheckSetting(key.rule(), severity, threshold);
    }

    /** Which rule of which plan. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
            PlanId plan,

            @Enumerated(EnumType.STRING) CheckRule rule)
            implements Serializable {}
}
