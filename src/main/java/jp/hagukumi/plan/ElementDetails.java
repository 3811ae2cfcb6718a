package jp.hagukumi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    ElementDetails(
            PlanElements elements,
            ElementRestorer restorer,
            ElementLinks links,
            Vocabularies vocabularies,
            PlanLedger ledger,
            JdbcClient jdbc) {
        this.elements = elements;
        this.restorer = restorer;
        this.links = links;
        this.vocabularies = vocabularies;
        this.ledger = ledger;
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
                partners(content, named(plan, content.partners(), revision), axes),
                seen.links(notes(content.listings().stream(), Listing::parent, Listing::note)),
                seen.listedBelow(id),
                seen.related(id, notes(content.related().stream(), RelatedLink::element, RelatedLink::note)),
                evidence(content, pieces(plan, content.evidence(), revision)),
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

    private static List<ElementDetail.Partner> partners(
            ElementContent content, Map<UUID, Named> named, List<AxisRow> axes) {
        Map<TermId, String> labels = axes.stream()
                .flatMap(axis -> axis.terms().stream())
                .collect(Collectors.toMap(TermRow::id, TermRow::label));
        List<ElementDetail.Partner> partners = new ArrayList<>();
        for (Partnership partner : content.partners()) {
            Named name = named.get(partner.partner().value());
            if (name != null) {
                partners.add(new ElementDetail.Partner(name.name(), label(partner.form(), labels), partner.role()));
            }
        }
        return partners;
    }

    private static String label(@Nullable TermId term, Map<TermId, String> labels) {
        return term == null ? "" : labels.getOrDefault(term, "");
    }

    private static List<ElementDetail.Piece> evidence(ElementContent content, Map<UUID, ElementDetail.Piece> pieces) {
        return content.evidence().stream()
                .map(id -> pieces.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the ledger keeps of a partner, as far as it is said of an element. */
    private record Named(String name) {}

    private Map<UUID, Named> named(PlanId plan, List<Partnership> partners, int revision) {
        return then(
                plan,
                Thing.PARTNER,
                revision,
                Named.class,
                "select id, name from plan_partner where id in (:ids)",
                partners.stream().map(one -> one.partner().toString()).toList(),
                row -> new Named(Objects.requireNonNull(row.getString("name"))));
    }

    private Map<UUID, ElementDetail.Piece> pieces(PlanId plan, List<EvidenceId> evidence, int revision) {
        return then(
                plan,
                Thing.EVIDENCE,
                revision,
                ElementDetail.Piece.class,
                "select id, title, held_on from plan_evidence where id in (:ids)",
                evidence.stream().map(EvidenceId::toString).toList(),
                row -> new ElementDetail.Piece(
                        Objects.requireNonNull(row.getString("title")),
                        Objects.requireNonNull(row.getString("held_on"))));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What the entries of a register say, or said at the end of a revision. */
    private <T extends Record> Map<UUID, T> then(
            PlanId plan, Thing thing, int revision, Class<T> type, String today, List<String> ids, Reading<T> reading) {
        Map<UUID, T> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql(today).param("ids", ids).query(row -> {
            found.put(UUID.fromString(row.getString("id")), reading.of(row));
        });
        if (revision != PlanLedger.NOW) {
            ledger.differing(plan, thing, revision, type)
                    .forEach((id, said) -> said.ifPresentOrElse(then -> found.put(id, then), () -> found.remove(id)));
        }
        return found;
    }
}
