package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a comparison says besides the plan.
 *
 * @param from null when the address leaves it to the page, which takes the revision before the latest
 * @param whole whether a long table is shown to its end
 */
record CompareAddress(
        @Nullable Side from,
        Side to,
        @Nullable Difference difference,
        @Nullable Thing thing,
        boolean whole) implements Serializable {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DIFFERENCE = "how";
    private static final String THING = "what";
    private static final String WHOLE = "all";

    static CompareAddress of(QueryParameters query) {
        return new CompareAddress(
                query.getSingleParameter(FROM).flatMap(Side::read).orElse(null),
                query.getSingleParameter(TO).flatMap(Side::read).orElse(Side.TODAY),
                query.getSingleParameter(DIFFERENCE)
                        .flatMap(text -> named(Difference.values(), text))
                        .orElse(null),
                query.getSingleParameter(THING)
                        .flatMap(text -> named(Thing.values(), text))
                        .orElse(null),
                query.getSingleParameter(WHOLE).isPresent());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (from != null) {
            query.put(FROM, from.text());
        }
        if (!to.isToday()) {
            query.put(TO, to.text());
        }
        if (difference != null) {
            query.put(DIFFERENCE, difference.name().toLowerCase(Locale.ROOT));
        }
        if (thing != null) {
            query.put(THING, thing.name().toLowerCase(Locale.ROOT));
        }
        if (whole) {
            query.put(WHOLE, "1");
        }
        return QueryParameters.simple(query);
    }

    CompareAddress from(Side side) {
        return new CompareAddress(side, to, difference, thing, false);
    }

    CompareAddress to(Side side) {
        return new CompareAddress(from, side, difference, thing, false);
    }

    CompareAddress only(@Nullable Difference wanted) {
        return new CompareAddress(from, to, wanted, thing, false);
    }

    CompareAddress only(@Nullable Thing wanted) {
        return new CompareAddress(from, to, difference, wanted, false);
    }

    CompareAddress toItsEnd() {
        return new CompareAddress(from, to, difference, thing, true);
    }
}
