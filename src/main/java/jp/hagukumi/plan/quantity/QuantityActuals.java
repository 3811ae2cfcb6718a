package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What really came beside a table of demand and capacity. It never touches what the plan said. */
@Entity
@Table(name = "plan_quantity_actuals")
class QuantityActuals {

    static final int REMARK_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "table_id"))
    private QuantityTableId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @ElementCollection
    @CollectionTable(name = "plan_quantity_actual", joinColumns = @JoinColumn(name = "table_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<ActualFigure> figures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected QuantityActuals() {}

    QuantityActuals(QuantityTableId id, PlanId plan) {
        this.id = id;
        this.plan = plan;
    }

    /** Enters figures; one without value and remark is taken away. */
    void enter(List<ActualFigure> entries) {
        Map<Cell, ActualFigure> last = new LinkedHashMap<>();
        for (ActualFigure entry : entries) {
            FigureRange.check(entry.value());
            RuleViolation.unless(
                    entry.remark().length() <= REMARK_MAX,
                    "plan.violation.quantityTooLong",
                    entry.remark()
                            .substring(
                                    0,
                                    Math.min(
                                            QuantityForm.CODE_MAX,
                                            entry.remark().length())),
                    REMARK_MAX);
            last.put(entry.cell(), entry);
        }
        figures.removeIf(figure -> last.containsKey(figure.cell()));
        last.values().stream()
                .filter(entry -> entry.value() != null || !entry.remark().isBlank())
                .forEach(figures::add);
    }

    /** Says again what it said before. */
    void take(ActualsContent content) {
        figures.retainAll(Set.copyOf(content.figures()));
        enter(content.figures());
    }

    QuantityTableId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    /** 0 before the first are entered and stored, then one more than stored. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    ActualsContent content() {
        return new ActualsContent(figures.stream()
                .sorted(Comparator.comparing(
                                (ActualFigure figure) -> figure.area().value())
                        .thenComparing(ActualFigure::line)
                        .thenComparing(ActualFigure::year))
                .toList());
    }
}
