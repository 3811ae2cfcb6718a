package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementDetail.Link;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which elements of a plan refer to each other, today or as of the end of a revision. */
@Component
class ElementLinks {

    private final JdbcClient jdbc;
    private final PlanLedger ledger;

    ElementLinks(JdbcClient jdbc, PlanLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    Seen seen(PlanId plan, int revision) {
        return new Seen(
                revision == PlanLedger.NOW
                        ? Map.of()
                        : ledger.differing(plan, Thing.ELEMENT, revision, ElementSaid.class));
    }

    /** The elements of a plan as they stood at one time. */
    final class Seen {

        private final Map<UUID, Optional<ElementSaid>> otherwise;

        /** @param otherwise what elements said then that say something else today */
        private Seen(Map<UUID, Optional<ElementSaid>> otherwise) {
            this.otherwise = otherwise;
        }

        @Nullable
        ElementSaid of(ElementId id, Supplier<@Nullable ElementSaid> today) {
            Optional<ElementSaid> then = otherwise.get(id.value());
            return then == null ? today.get() : then.orElse(null);
        }

        /** The elements that are listed below this one besides their own place. */
        List<Link> listedBelow(ElementId id) {
            return links(pointing(
                    "select element_id, note from plan_listing where parent_id = :id",
                    id,
                    said -> said.content().listingBelow(id).map(Listing::note)));
        }

        /** The elements that were merged into this one. */
        List<Link> mergedInto(ElementId id) {
            return links(pointing(
                    "select id as element_id, '' as note from plan_element where merged_into = :id",
                    id,
                    said -> id.value().equals(said.mergedInto()) ? Optional.of("") : Optional.empty()));
        }

        /**
         * The elements that this one names as related, and those that name it.
         *
         * @param named those that it names, with its notes
         */
        List<Link> related(ElementId id, Map<ElementId, String> named) {
            Map<ElementId, String> all = pointing(
                    "select element_id, note from plan_related where related_id = :id",
                    id,
                    said -> said.related().stream()
                            .filter(link -> link.element().equals(id))
                            .map(RelatedLink::note)
                            .findFirst());
            named.forEach((other, note) -> all.merge(other, note, (theirs, ours) -> ours.isEmpty() ? theirs : ours));
            return links(all);
        }

        private Map<ElementId, String> pointing(
                String today, ElementId id, Function<ElementSaid, Optional<String>> then) {
            Map<ElementId, String> found = new LinkedHashMap<>();
            jdbc.sql(today).param("id", id.toString()).query(row -> {
                UUID from = UUID.fromString(row.getString("element_id"));
                if (!otherwise.containsKey(from)) {
                    found.put(new ElementId(from), Objects.requireNonNull(row.getString("note")));
                }
            });
            otherwise.forEach(
                    (from, said) -> said.flatMap(then).ifPresent(note -> found.put(new ElementId(from), note)));
            return found;
        }

        /** The given elements with their notes, in tree order. */
        List<Link> links(Map<ElementId, String> notes) {
            Map<String, Link> inOrder = new LinkedHashMap<>();
            List<String> today = new ArrayList<>();
            notes.forEach((id, note) -> {
                Optional<ElementSaid> then = otherwise.get(id.value());
                if (then == null) {
                    today.add(id.toString());
                } else {
                    then.ifPresent(said -> inOrder.put(
                            said.sortPath() + " " + id,
                            new Link(
                                    id,
                                    said.code(),
                                    said.title(),
                                    said.lifeThen().since(),
                                    note)));
                }
            });
            if (!today.isEmpty()) {
                jdbc.sql("select id, sort_path, code, title, life_since from plan_element where id in (:ids)")
                        .param("ids", today)
                        .query(row -> {
                            ElementId id = new ElementId(UUID.fromString(row.getString("id")));
                            int since = row.getInt("life_since");
                            FiscalYear ended = row.wasNull() ? null : new FiscalYear(since);
                            inOrder.put(
                                    row.getString("sort_path") + " " + id,
                                    new Link(
                                            id,
                                            Objects.requireNonNull(row.getString("code")),
                                            Objects.requireNonNull(row.getString("title")),
                                            ended,
                                            notes.getOrDefault(id, "")));
                        });
            }
            return inOrder.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toList());
        }
    }
}
