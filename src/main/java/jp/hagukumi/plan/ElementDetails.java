package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-011: everything that one element says, today or as of the end of a revision. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class ElementDetails {

    private final PlanElements elements;
    private final ElementRestorer restorer;
    private final ElementLinks links;
    private final Vocabularies vocabularies;
    private final JdbcClient jdbc;

    ElementDetails(
            PlanElements elements,
            ElementRestorer restorer,
            ElementLinks links,
            Vocabularies vocabularies,
            JdbcClient jdbc) {
        this.elements = elements;
        this.restorer = restorer;
        this.links = links;
        this.vocabularies = vocabularies;
        this.jdbc = jdbc;
    }

    /**
     * What an element says, nothing when it is not there.
     *
     * @param revision as of the end of which revision, {@link PlanLedger#NOW} for today
     */
    public Optional<ElementDetail> of(PlanId plan, ElementId id, int revision) {
        ElementLinks.Seen seen = links.seen(plan, revision);
        ElementSaid said = seen.of(id, () -> restorer.now(id.value()));
        long version = elements.findById(id).map(PlanElement::version).orElse(-1L);
        return Optional.ofNullable(said).map(what -> detail(plan, id, version, what, seen, revision));
    }

    private ElementDetail detail(
            PlanId plan, ElementId id, long version, ElementSaid said, ElementLinks.Seen seen, int revision) {
        ElementContent content = said.content();
        ElementLife life = said.lifeThen();
        ElementId into = life.mergedInto();
        List<AxisRow> axes = vocabularies.of(plan, revision);
        return new ElementDetail(
                id,
                plan,
                version,
                content,
                life,
                words(content, axes),
                partners(content, axes),
                seen.links(notes(content.listings().stream(), Listing::parent, Listing::note)),
                seen.listedBelow(id),
                seen.related(id, notes(content.related().stream(), RelatedLink::element, RelatedLink::note)),
                evidence(content),
                into == null
                        ? null
                        : seen.links(Map.of(into, "")).stream().findFirst().orElse(null),
                seen.mergedInto(id));
    }

    private static <T> Map<ElementId, String> notes(Stream<T> of, Function<T, ElementId> id, Function<T, String> note) {
        Map<ElementId, String> notes = new LinkedHashMap<>();
        of.forEach(one -> notes.put(id.apply(one), note.apply(one)));
        return notes;
    }

    private static List<ElementDetail.Words> words(ElementContent content, List<AxisRow> axes) {
        return axes.stream()
                .map(axis -> new ElementDetail.Words(
                        axis.label(),
                        axis.terms().stream()
                                .filter(term -> content.terms().contains(term.id()))
                                .map(TermRow::label)
                                .toList()))
                .filter(words -> !words.labels().isEmpty())
                .toList();
    }

    private List<ElementDetail.Partner> partners(ElementContent content, List<AxisRow> axes) {
        Map<TermId, String> labels = axes.stream()
                .flatMap(axis -> axis.terms().stream())
                .collect(Collectors.toMap(TermRow::id, TermRow::label));
        Map<UUID, String> names = new HashMap<>();
        List<String> ids = content.partners().stream()
                .map(partner -> partner.partner().toString())
                .toList();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from plan_partner where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(UUID.fromString(row.getString("id")), row.getString("name"));
                    });
        }
        List<ElementDetail.Partner> partners = new ArrayList<>();
        for (Partnership partner : content.partners()) {
            String name = names.get(partner.partner().value());
            if (name != null) {
                partners.add(new ElementDetail.Partner(name, label(partner.form(), labels), partner.role()));
            }
        }
        return partners;
    }

    private static String label(@Nullable TermId term, Map<TermId, String> labels) {
        return term == null ? "" : labels.getOrDefault(term, "");
    }

    private List<ElementDetail.Piece> evidence(ElementContent content) {
        Map<UUID, ElementDetail.Piece> pieces = new HashMap<>();
        List<String> ids = content.evidence().stream().map(EvidenceId::toString).toList();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, title, held_on from plan_evidence where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        pieces.put(
                                UUID.fromString(row.getString("id")),
                                new ElementDetail.Piece(
                                        Objects.requireNonNull(row.getString("title")),
                                        Objects.requireNonNull(row.getString("held_on"))));
                    });
        }
        return content.evidence().stream()
                .map(id -> pieces.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }
}
