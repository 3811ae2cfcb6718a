package jp.hagukumi.plan.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The value of one sub-series of an indicator in one year as it stands now, or why there is none (実績). */
@Entity
@Table(name = "plan_actual")
class Actual {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActualId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "indicator_id"))
    private IndicatorId indicator;

    private String series;
    private FiscalYear year;

    @Enumerated(EnumType.STRING)
    private YearBasis years;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "value"))
    private PlanValue value;

    @Enumerated(EnumType.STRING)
    private @Nullable MissingReason missing;

    private String source;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Actual() {}

    @SuppressWarnings("NullAway.Init")
    Actual(ActualContent content) {
        this.id = ActualId.next();
        this.indicator = content.indicator();
        this.series = content.series();
        this.year = content.year();
        say(content);
    }

    /** Says another value, or another reason; indicator, sub-series and year stay. */
    final void say(ActualContent content) {
        content.check();
        this.years = content.years();
        this.value = content.value();
        this.missing = content.missing();
        this.source = content.source();
        this.note = content.note();
    }

    /** Nothing is entered any more. */
    void clear() {
        this.value = PlanValue.NONE;
        this.missing = null;
        this.source = "";
        this.note = "";
    }

    boolean isClear() {
        return value.isNone() && missing == null;
    }

    void expect(long seenVersion) {
        StaleVersion.check(seenVersion, version);
    }

    ActualWriter.Place place() {
        return new ActualWriter.Place(indicator, series, year);
    }

    ActualId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    IndicatorId indicator() {
        return indicator;
    }

    /** What it says, null when nothing is entered. */
    @Nullable
    ActualContent content() {
        return isClear() ? null : new ActualContent(indicator, series, year, years, value, missing, source, note);
    }
}
