package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-063: searches the texts of all plans, or of one. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanSearch {

    /** Hits that are listed for one plan; more are counted. */
    public static final int LISTED = 50;

    private final PlanReader plans;
    private final SearchTexts texts;
    private final Outlines outlines;

    PlanSearch(PlanReader plans, SearchTexts texts, Outlines outlines) {
        this.plans = plans;
        this.texts = texts;
        this.outlines = outlines;
    }

    /**
     * What has all the words that were typed, the latest plan first.
     *
     * @param only null for all plans
     */
    public SearchResult search(String typed, @Nullable PlanId only) {
        SearchWords words = new SearchWords(typed);
        if (words.isEmpty()) {
            return new SearchResult(0, List.of());
        }
        List<SearchResult.InPlan> found = plans.plans().stream()
                .filter(plan -> only == null || plan.id().equals(only))
                .map(plan -> in(plan, words))
                .filter(plan -> plan.found() > 0)
                .toList();
        return new SearchResult(
                found.stream().mapToInt(SearchResult.InPlan::found).sum(), found);
    }

    private SearchResult.InPlan in(PlanSummary plan, SearchWords words) {
        List<Searchable> found = texts.find(plan.id(), words);
        List<Searchable> listed = found.stream().limit(LISTED).toList();
        Outline outline = outlines.of(plan.id());
        List<List<ElementId>> ways =
                listed.stream().map(thing -> way(thing, outline)).toList();
        Set<ElementId> above = new HashSet<>();
        ways.forEach(above::addAll);
        Map<ElementId, String> titles = above.isEmpty() ? Map.of() : texts.titles(plan.id(), above);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            hits.add(hit(listed.get(i), ways.get(i), titles, words));
        }
        return new SearchResult.InPlan(plan, found.size(), hits);
    }

    private static SearchHit hit(
            Searchable thing, List<ElementId> way, Map<ElementId, String> titles, SearchWords words) {
        MarkedText snippet = thing.texts().stream()
                .map(words::snippet)
                .filter(MarkedText::isMarked)
                .findFirst()
                .orElseGet(() -> words.snippet(
                        thing.texts().isEmpty() ? "" : thing.texts().getFirst()));
        return new SearchHit(
                thing.thing(),
                way.stream().map(id -> titles.getOrDefault(id, "")).toList(),
                words.mark(thing.title()),
                snippet,
                thing.link());
    }

    /** An element stands below others; what belongs to an element stands below that too. */
    private static List<ElementId> way(Searchable thing, Outline outline) {
        if (thing.element() == null) {
            return List.of();
        }
        List<ElementId> way = outline.wayTo(thing.element()).stream()
                .map(row -> Objects.requireNonNull(row.key().element()))
                .toList();
        return thing.thing() == Thing.ELEMENT && !way.isEmpty() ? way.subList(0, way.size() - 1) : way;
    }
}
