package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.QuantityPage;
import org.jspecify.annotations.Nullable;

/** What the address of a table says: which area is shown, and what is being written. */
record TableAddress(@Nullable AreaId area, Writing writing) implements Serializable {

    /** What is written in the table. */
    enum Writing {
        NOTHING,
        FIGURES,
        ACTUALS;

        private static Writing of(String word) {
            return switch (word) {
                case "figures" -> FIGURES;
                case "actuals" -> ACTUALS;
                default -> NOTHING;
            };
        }
    }

    private static final String AREA = "area";
    private static final String WRITE = "write";

    static TableAddress of(QueryParameters query) {
        return new TableAddress(
                query.getSingleParameter(AREA).flatMap(AreaId::parse).orElse(null),
                Writing.of(query.getSingleParameter(WRITE).orElse("")));
    }

    QueryParameters query() {
        Map<String, String> query = new HashMap<>();
        if (area != null) {
            query.put(AREA, area.toString());
        }
        if (writing != Writing.NOTHING) {
            query.put(WRITE, writing.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(query);
    }

    TableAddress at(AreaId other) {
        return new TableAddress(other, writing);
    }

    TableAddress with(Writing other) {
        return new TableAddress(area, other);
    }

    /** The area shown: the one asked for, else the table's first. Nothing for a table without figures. */
    Optional<AreaId> shown(QuantityPage page) {
        return Optional.ofNullable(area)
                .filter(page.content().areas()::contains)
                .or(() -> page.content().areas().stream().findFirst());
    }
}
