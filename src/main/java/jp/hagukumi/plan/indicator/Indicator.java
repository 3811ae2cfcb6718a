package jp.hagukumi.plan.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** An indicator as it stands now (指標). What it said before is in the plan's ledger. */
@Entity
@Table(name = "plan_indicator")
class Indicator {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndicatorId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private ElementId element;

    private String rowKey;
    private int place;
    private boolean gone;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private AchievementRule rule;

    @Enumerated(EnumType.STRING)
    private @Nullable Trend wanted;

    private @Nullable BigDecimal tolerance;

    @Enumerated(EnumType.STRING)
    private YearBasis years;

    @Convert(converter = StoredLists.Years.class)
    @Column(columnDefinition = "json")
    private List<FiscalYear> surveyYears;

    private String source;

    @Column(columnDefinition = "text")
    private String externalFactors;

    @Convert(converter = StoredLists.Rows.class)
    @Column(columnDefinition = "json")
    private List<SeriesContent> series;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(PlanId plan, IndicatorContent content) {
        this.id = IndicatorId.next();
        this.plan = plan;
        say(content);
    }

    /** Says something else, or again after it was gone. */
    final void say(IndicatorContent content) {
        content.check();
        this.element = content.element();
        this.rowKey = content.rowKey();
        this.place = content.place();
        this.kind = content.kind();
        this.name = content.name();
        this.unit = content.unit();
        this.rule = content.rule();
        this.wanted = content.wanted();
        this.tolerance = content.tolerance();
        this.years = content.years();
        this.surveyYears = content.surveyYears();
        this.source = content.source();
        this.externalFactors = content.externalFactors();
        this.series = content.series();
        this.gone = false;
    }

    /** Takes it out of the plan. */
    void goAway() {
        this.gone = true;
    }

    boolean isGone() {
        return gone;
    }

    void expect(long seenVersion) {
        StaleVersion.check(seenVersion, version);
    }

    IndicatorId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlanId plan() {
        return plan;
    }

    String rowKey() {
        return rowKey;
    }

    boolean hasSeries(String key) {
        return series.stream().anyMatch(one -> one.key().equals(key));
    }

    IndicatorContent content() {
        return new IndicatorContent(
                element,
                rowKey,
                place,
                kind,
                name,
                unit,
                rule,
                wanted,
                tolerance,
                years,
                surveyYears,
                source,
                externalFactors,
                series);
    }
}
