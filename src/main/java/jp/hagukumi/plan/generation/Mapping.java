package jp.hagukumi.plan.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import org.jspecify.annotations.Nullable;

/** The elements of the plan before and those of this one, with what is said to have become of each. */
record Mapping(List<ElementRow> before, List<ElementRow> now, Map<LinkId, LinkSaid> links) {

    /** All elements of the plan before, in their order: one row each, several where it was split. */
    List<LinkRow> rows() {
        Map<ElementId, String> titles = new HashMap<>();
        now.forEach(row -> titles.put(row.id(), row.codeAndTitle()));
        return before.stream()
                .flatMap(element -> rows(element, titles).stream())
                .toList();
    }

    private List<LinkRow> rows(ElementRow element, Map<ElementId, String> titles) {
        List<LinkRow> rows = links.entrySet().stream()
                .filter(link -> link.getValue().old().equals(element.id()))
                .map(link -> row(link.getKey(), element, link.getValue(), titles))
                .toList();
        return rows.isEmpty() ? List.of(new LinkRow(null, element.id(), element.codeAndTitle(), null, "", "")) : rows;
    }

    private static LinkRow row(LinkId id, ElementRow element, LinkSaid said, Map<ElementId, String> titles) {
        @Nullable ElementId now = said.now();
        return new LinkRow(
                id,
                element.id(),
                element.codeAndTitle(),
                now,
                now == null ? "" : titles.getOrDefault(now, ""),
                said.reason());
    }
}
