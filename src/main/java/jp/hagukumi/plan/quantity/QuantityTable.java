package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A table of demand and capacity of one service. What its arithmetic contradicts may stand; it is what was printed. */
@Entity
@Table(name = "plan_quantity_table")
class QuantityTable {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuantityTableId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private int place;
    private String service;
    private String unit;
    private boolean withoutFigures;
    private String asOf;

    @Column(columnDefinition = "text")
    private String note;

    @Column(columnDefinition = "text")
    private String source;

    @ElementCollection
    @CollectionTable(name = "plan_quantity_year", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "place")
    @Column(name = "fiscal_year")
    @Fetch(FetchMode.SUBSELECT)
    private List<FiscalYear> years = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_quantity_table_area", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<AreaId> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_quantity_line", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<QuantityLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_quantity_figure", joinColumns = @JoinColumn(name = "table_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<QuantityFigure> figures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected QuantityTable() {}

    @SuppressWarnings("NullAway.Init") // define() fills the rest
    QuantityTable(QuantityTableId id, PlanId plan, int place, QuantityForm form) {
        this.id = id;
        this.plan = plan;
        this.place = place;
        define(form);
    }

    /** Gives the table another form. Figures of areas, lines and years that it no longer has go with them. */
    final void define(QuantityForm form) {
        form.check();
        service = form.service().strip();
        unit = form.unit().strip();
        withoutFigures = form.withoutFigures();
        asOf = form.asOf();
        note = form.note();
        source = form.source();
        replace(years, form.years());
        replace(areas, form.areas());
        replace(lines, form.lines());
        figures.removeIf(figure -> !form.has(figure.cell()));
    }

    private static <T> void replace(List<T> rows, List<T> with) {
        if (!rows.equals(with)) {
            rows.clear();
            rows.addAll(with);
        }
    }

    /** Enters figures; a cell without a value says nothing from then on. */
    void enter(List<FigureEntry> entries) {
        QuantityForm form = form();
        for (FigureEntry entry : entries) {
            RuleViolation.unless(form.has(entry.cell()), "plan.violation.quantityCellGone", service);
            FigureRange.check(entry.value());
            Cell cell = entry.cell();
            BigDecimal value = entry.value();
            figures.removeIf(figure -> figure.cell().equals(cell));
            if (value != null) {
                figures.add(new QuantityFigure(cell.area(), cell.line(), cell.year(), value));
            }
        }
    }

    /** Says again what it said before. */
    void take(QuantityContent content) {
        define(content.form());
        place = content.place();
        figures.retainAll(Set.copyOf(content.figures()));
        figures.addAll(content.figures());
    }

    void moveTo(int to) {
        place = to;
    }

    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    QuantityTableId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    String service() {
        return service;
    }

    int place() {
        return place;
    }

    long version() {
        return version == null ? 0 : version;
    }

    QuantityContent content() {
        Map<Cell, BigDecimal> plain =
                figures.stream().collect(Collectors.toMap(QuantityFigure::cell, QuantityFigure::value));
        return QuantityContent.of(place, form(), plain);
    }

    QuantityForm form() {
        return new QuantityForm(service, unit, withoutFigures, asOf, note, source, years, areas, lines);
    }
}
