package jp.hagukumi.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * An element as the ledger keeps it: its place and what it says, readable without the plan of its time. What older
 * portals did not keep is empty.
 *
 * @param rowKey names the element in workbooks; null in what was kept before it was kept
 * @param parent the element above, null at the top
 * @param level the plan's own name of the level
 * @param sortPath where it stood in the tree
 * @param newSince the start year of the fiscal year since which it is new
 * @param departments the responsible ones in the plan's order
 * @param departmentTexts what they say of their own parts, without those that say nothing
 * @param lifeSince the start year of the first fiscal year in which it is no longer carried on
 */
public record ElementSaid(
        @Nullable String rowKey,
        @Nullable UUID parent,
        String level,
        String sortPath,
        String code,
        String title,
        String description,
        boolean priority,
        @Nullable Integer newSince,
        List<UUID> departments,
        String reading,
        Map<UUID, String> departmentTexts,
        List<UUID> terms,
        List<Partnership> partners,
        String targetGroup,
        String legalBase,
        Contact contact,
        List<Listing> listings,
        List<RelatedLink> related,
        List<UUID> evidence,
        LifeState life,
        @Nullable Integer lifeSince,
        @Nullable UUID mergedInto,
        String lifeReason) {

    public ElementSaid {
        departments = List.copyOf(Objects.requireNonNullElse(departments, List.of()));
        reading = Objects.requireNonNullElse(reading, "");
        departmentTexts = Map.copyOf(Objects.requireNonNullElse(departmentTexts, Map.of()));
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.of()));
        partners = List.copyOf(Objects.requireNonNullElse(partners, List.of()));
        targetGroup = Objects.requireNonNullElse(targetGroup, "");
        legalBase = Objects.requireNonNullElse(legalBase, "");
        contact = Objects.requireNonNullElse(contact, Contact.NONE);
        listings = List.copyOf(Objects.requireNonNullElse(listings, List.of()));
        related = List.copyOf(Objects.requireNonNullElse(related, List.of()));
        evidence = List.copyOf(Objects.requireNonNullElse(evidence, List.of()));
        life = Objects.requireNonNullElse(life, LifeState.ACTIVE);
        lifeReason = Objects.requireNonNullElse(lifeReason, "");
    }

    /**
     * What an element says at a place.
     *
     * @param level the plan's own name of the level
     */
    static ElementSaid of(
            @Nullable String rowKey, ElementPlace place, String level, ElementContent content, ElementLife life) {
        ElementId parent = place.parent();
        ElementId mergedInto = life.mergedInto();
        return new ElementSaid(
                rowKey,
                parent == null ? null : parent.value(),
                level,
                place.sortPath(),
                content.code(),
                content.title(),
                content.description(),
                content.priority(),
                start(content.newSince()),
                content.departmentIds().stream().map(DepartmentId::value).toList(),
                content.reading(),
                content.departments().stream()
                        .filter(responsible -> !responsible.text().isEmpty())
                        .collect(Collectors.toMap(
                                responsible -> responsible.department().value(), Responsible::text)),
                content.terms().stream().map(TermId::value).toList(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence().stream().map(EvidenceId::value).toList(),
                life.state(),
                start(life.since()),
                mergedInto == null ? null : mergedInto.value(),
                life.reason());
    }

    /** What it said, apart from its place and life. */
    public ElementContent content() {
        return new ElementContent(
                code,
                title,
                reading,
                description,
                priority,
                year(newSince),
                departments.stream()
                        .map(id -> new Responsible(new DepartmentId(id), departmentTexts.getOrDefault(id, "")))
                        .toList(),
                terms.stream().map(TermId::new).toList(),
                partners,
                targetGroup,
                legalBase,
                contact,
                listings,
                related,
                evidence.stream().map(EvidenceId::new).toList());
    }

    /** The words that it bore, the partners that it worked with, the evidence that it rested on; each once. */
    Set<UUID> uses() {
        Set<UUID> uses = new HashSet<>(terms);
        uses.addAll(evidence);
        partners.forEach(partner -> {
            uses.add(partner.partner().value());
            if (partner.form() != null) {
                uses.add(partner.form().value());
            }
        });
        return uses;
    }

    /** Whether it was carried on. */
    public ElementLife lifeThen() {
        return new ElementLife(
                life, year(lifeSince), mergedInto == null ? null : new ElementId(mergedInto), lifeReason);
    }

    /** Whether both say the same, wherever among their siblings they stand. */
    public boolean saysTheSameAs(ElementSaid other) {
        return Objects.equals(parent, other.parent)
                && level.equals(other.level)
                && content().equals(other.content())
                && lifeThen().equals(other.lifeThen());
    }

    private static @Nullable Integer start(@Nullable FiscalYear year) {
        return year == null ? null : year.startYear();
    }

    private static @Nullable FiscalYear year(@Nullable Integer start) {
        return start == null ? null : new FiscalYear(start);
    }
}
