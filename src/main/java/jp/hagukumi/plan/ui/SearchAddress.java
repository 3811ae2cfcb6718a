package jp.hagukumi.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import org.jspecify.annotations.Nullable;

/** What the address of the search says: what is looked for, and in which plan; null for all. */
record SearchAddress(String text, @Nullable PlanId plan) implements Serializable {

    private static final String TEXT = "q";
    private static final String PLAN = "plan";
    private static final int TEXT_MAX = 100;

    SearchAddress {
        text = text.strip();
        text = text.codePointCount(0, text.length()) <= TEXT_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT_MAX));
    }

    static SearchAddress of(QueryParameters query) {
        return new SearchAddress(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(PLAN).flatMap(PlanId::parse).orElse(null));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            query.put(TEXT, text);
        }
        if (plan != null) {
            query.put(PLAN, plan.toString());
        }
        return QueryParameters.simple(query);
    }

    /** The way to a search in one plan. */
    static String link(PlanId plan) {
        return PlanLinks.search() + "?" + PLAN + "=" + plan;
    }
}
