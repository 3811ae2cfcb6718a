package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.plan.SearchWords;
import jp.hagukumi.plan.indicator.Achievement;
import jp.hagukumi.plan.indicator.Achievement.Judgement;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators of a plan are looked for; stands in the address.
 *
 * @param text in the name, the sub-series, the element or the source; empty for all
 * @param kind null for both
 * @param state null for all
 */
record IndicatorFilter(
        String text, @Nullable IndicatorKind kind, @Nullable State state) implements Serializable {

    /** What became of an indicator so far. */
    enum State {
        /** Nothing is entered for any year. */
        WITHOUT_VALUE,
        /** The latest value meets what was aimed at, or is better than the baseline. */
        GOOD,
        /** It does not. */
        NOT_YET
    }

    static final IndicatorFilter NONE = new IndicatorFilter("", null, null);

    private static final Set<Judgement> AS_WANTED = EnumSet.of(Judgement.MET, Judgement.KEPT, Judgement.BETTER);
    private static final String TEXT = "q";
    private static final String KIND = "kind";
    private static final String STATE = "state";

    static IndicatorFilter of(QueryParameters query) {
        return new IndicatorFilter(
                query.getSingleParameter(TEXT).orElse("").strip(),
                query.getSingleParameter(KIND)
                        .flatMap(name -> named(IndicatorKind.values(), name))
                        .orElse(null),
                query.getSingleParameter(STATE)
                        .flatMap(name -> named(State.values(), name))
                        .orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            query.put(TEXT, text);
        }
        if (kind != null) {
            query.put(KIND, kind.name());
        }
        if (state != null) {
            query.put(STATE, state.name());
        }
        return QueryParameters.simple(query);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean matches(IndicatorRow row) {
        IndicatorContent content = row.indicator().content();
        StringBuilder all = new StringBuilder(content.name())
                .append('\n')
                .append(row.elementTitle())
                .append('\n')
                .append(content.source());
        content.series().forEach(series -> all.append('\n').append(series.name()));
        return (text.isEmpty() || new SearchWords(text).allIn(all.toString()))
                && (kind == null || content.kind() == kind)
                && (state == null || state == stateOf(row.indicator()));
    }

    private static State stateOf(IndicatorRecord indicator) {
        List<Achievement> achieved = indicator.content().series().stream()
                .flatMap(series -> indicator.latest(series).stream()
                        .map(actual ->
                                indicator.achievement(series, actual.content().year())))
                .toList();
        if (achieved.isEmpty()) {
            return State.WITHOUT_VALUE;
        }
        boolean good =
                achieved.stream().allMatch(one -> one.judgement() != null && AS_WANTED.contains(one.judgement()));
        return good ? State.GOOD : State.NOT_YET;
    }
}
