package jp.hagukumi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementDetail.Link;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which elements of a plan refer to each other, today or as of the end of a revision. */
@Component
class ElementLinks {

    private static final String USES = Stream.of(
                    "term_id as used from plan_element_term",
                    "partner_id as used from plan_element_partner",
                    "form_id as used from plan_element_partner",
                    "evidence_id as used from plan_element_evidence")
            .map("""
                    select u.used, e.id, e.sort_path, e.code, e.title, e.life_since
                    from plan_element e join (select element_id, %s) u on u.element_id = e.id
                    where e.plan_id = :plan and u.used is not null
                    """::formatted)
            .collect(Collectors.joining(" union all "));

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

        /** The elements that use a word, a partner or a piece of evidence, by the id of that; in tree order. */
        Map<UUID, List<Link>> uses(PlanId plan) {
            Map<UUID, SortedMap<String, Link>> uses = new HashMap<>();
            jdbc.sql(USES).param("plan", plan.toString()).query(row -> {
                UUID element = UUID.fromString(row.getString("id"));
                if (!otherwise.containsKey(element)) {
                    put(uses, UUID.fromString(row.getString("used")), row.getString("sort_path"), link(row, ""));
                }
            });
            otherwise.forEach((id, then) -> then.ifPresent(said ->
                    said.uses().forEach(used -> put(uses, used, said.sortPath(), link(new ElementId(id), said, "")))));
            Map<UUID, List<Link>> inOrder = new HashMap<>();
            uses.forEach((used, elements) -> inOrder.put(used, List.copyOf(elements.values())));
            return inOrder;
        }

        private static void put(Map<UUID, SortedMap<String, Link>> uses, UUID used, String path, Link link) {
            uses.computeIfAbsent(used, first -> new TreeMap<>()).put(path + " " + link.id(), link);
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
                    then.ifPresent(said -> inOrder.put(said.sortPath() + " " + id, link(id, said, note)));
                }
            });
            if (!today.isEmpty()) {
                jdbc.sql("select id, sort_path, code, title, life_since from plan_element where id in (:ids)")
                        .param("ids", today)
                        .query(row -> {
                            ElementId id = new ElementId(UUID.fromString(row.getString("id")));
                            inOrder.put(row.getString("sort_path") + " " + id, link(row, notes.getOrDefault(id, "")));
                        });
            }
            return inOrder.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toList());
        }

        private static Link link(ElementId id, ElementSaid said, String note) {
            return new Link(id, said.code(), said.title(), said.lifeThen().since(), note);
        }

        private static Link link(ResultSet row, String note) throws SQLException {
            int since = row.getInt("life_since");
            FiscalYear ended = row.wasNull() ? null : new FiscalYear(since);
            return new Link(
                    new ElementId(UUID.fromString(row.getString("id"))),
                    Objects.requireNonNull(row.getString("code")),
                    Objects.requireNonNull(row.getString("title")),
                    ended,
                    note);
        }
    }
}
