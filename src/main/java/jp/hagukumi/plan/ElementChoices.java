package jp.hagukumi.plan;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-013: from what is chosen while an element is edited. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class ElementChoices {

    /** The axis from which the forms of collaboration come. */
    static final String FORMS = "collaboration";

    private static final int YEARS_AROUND = 10;

    private final Vocabularies vocabularies;
    private final Plans plans;
    private final SearchTexts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ElementChoices(Vocabularies vocabularies, Plans plans, SearchTexts texts, JdbcClient jdbc, Clock clock) {
        this.vocabularies = vocabularies;
        this.plans = plans;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a plan offers. */
    public EditChoices of(PlanId plan) {
        List<AxisRow> axes = vocabularies.of(plan, AxisUse.ELEMENT);
        return new EditChoices(
                axes,
                axes.stream()
                        .filter(axis -> axis.code().equals(FORMS))
                        .flatMap(axis -> axis.terms().stream())
                        .toList(),
                named("select id, name from plan_partner where plan_id = :plan order by place", plan, PartnerId::new),
                named(
                        "select id, title as name from plan_evidence where plan_id = :plan order by place",
                        plan,
                        EvidenceId::new),
                years(plan));
    }

    private <T> Map<T, String> named(String sql, PlanId plan, Function<UUID, T> id) {
        Map<T, String> names = new LinkedHashMap<>();
        jdbc.sql(sql).param("plan", plan.toString()).query(row -> {
            names.put(id.apply(UUID.fromString(row.getString("id"))), Objects.requireNonNull(row.getString("name")));
        });
        return names;
    }

    private List<FiscalYear> years(PlanId id) {
        FiscalYear today = FiscalYear.of(JapanTime.today(clock));
        Plan plan = plans.findById(id).orElseThrow();
        int first = Stream.of(today, Objects.requireNonNullElse(plan.summary(0).from(), today))
                .mapToInt(FiscalYear::startYear)
                .min()
                .orElseThrow();
        int last = Stream.of(today, Objects.requireNonNullElse(plan.summary(0).to(), today))
                .mapToInt(FiscalYear::startYear)
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(first - YEARS_AROUND, last + YEARS_AROUND)
                .filter(FiscalYear::isPlausible)
                .mapToObj(FiscalYear::new)
                .toList();
    }

    /** The elements in which all the words stand, in tree order; all of the plan's when none is given. */
    public List<ElementLabel> find(PlanId plan, String words, int offset, int limit) {
        if (words.isBlank()) {
            return labels(plan, "true", Map.of(), offset, limit).toList();
        }
        Set<ElementId> found = texts.elements(plan, new SearchWords(words));
        return labels(plan, inTreeOrder(plan, found).skip(offset).limit(limit).toList());
    }

    /** Only ids are read of the whole plan; what elements are called is read of those that show. */
    private Stream<ElementId> inTreeOrder(PlanId plan, Set<ElementId> found) {
        return jdbc
                .sql("select id from plan_element where plan_id = :plan order by sort_path")
                .param("plan", plan.toString())
                .query((row, number) -> new ElementId(UUID.fromString(row.getString("id"))))
                .list()
                .stream()
                .filter(found::contains);
    }

    /** Those of the given elements that stand in a plan. */
    public List<ElementLabel> labels(PlanId plan, Collection<ElementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : labels(
                                plan,
                                "e.id in (:ids)",
                                Map.of(
                                        "ids",
                                        ids.stream().map(ElementId::toString).toList()),
                                0,
                                Integer.MAX_VALUE)
                        .toList();
    }

    /** What stands directly below an element, or at the top, in its order. */
    public List<ElementLabel> below(PlanId plan, @Nullable ElementId parent) {
        return parent == null
                ? labels(plan, "e.parent_id is null", Map.of(), 0, Integer.MAX_VALUE)
                        .toList()
                : labels(plan, "e.parent_id = :parent", Map.of("parent", parent.toString()), 0, Integer.MAX_VALUE)
                        .toList();
    }

    private Stream<ElementLabel> labels(PlanId plan, String which, Map<String, ?> params, int offset, int limit) {
        return jdbc
                .sql("""
                select e.id, l.label, e.code, e.title, p.code as above_code, p.title as above_title
                from plan_element e
                join plan_level l on l.plan_id = e.plan_id and l.place = e.level
                left join plan_element p on p.id = e.parent_id
                where e.plan_id = :plan and %s order by e.sort_path limit :limit offset :offset
                """.formatted(which))
                .params(params)
                .param("plan", plan.toString())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new ElementLabel(
                        new ElementId(UUID.fromString(row.getString("id"))),
                        Objects.requireNonNull(row.getString("label")),
                        called(row.getString("code"), row.getString("title")),
                        called(row.getString("above_code"), row.getString("above_title"))))
                .list()
                .stream();
    }

    private static String called(String code, String title) {
        return (Objects.requireNonNullElse(code, "") + " " + Objects.requireNonNullElse(title, "")).strip();
    }
}
