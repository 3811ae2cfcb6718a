package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A goal, measure or project of a plan (基本目標・施策・事業), on a level that the plan names. Its row key says which row
 * of later workbooks means it. What it said before is kept by {@link PlanLedger}.
 */
@Entity
@Table(name = "plan_element")
@DynamicUpdate // places change by statements of their own; a text that is saved must not bring an old place back
class PlanElement {

    /** Of how many elements what hangs on them is read with one statement. */
    static final int AT_ONCE = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ElementId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ElementId parent;

    private String rowKey;
    private int depth;
    private String sortPath;
    private int level;
    private String code;
    private String title;

    @Column(columnDefinition = "text")
    private String description;

    private String reading;
    private boolean priority;
    private @Nullable FiscalYear newSince;

    @Column(columnDefinition = "text")
    private String targetGroup;

    @Column(columnDefinition = "text")
    private String legalBase;

    @Embedded
    private Contact contact;

    @Embedded
    private ElementLife life;

    @ElementCollection
    @CollectionTable(name = "plan_element_department", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = AT_ONCE)
    private List<Responsible> departments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_element_term", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "term_id"))
    @BatchSize(size = AT_ONCE)
    private List<TermId> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_element_partner", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = AT_ONCE)
    private List<Partnership> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_listing", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = AT_ONCE)
    private List<Listing> listings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_related", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = AT_ONCE)
    private List<RelatedLink> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_element_evidence", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "evidence_id"))
    @BatchSize(size = AT_ONCE)
    private List<EvidenceId> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PlanElement() {}

    @SuppressWarnings("NullAway.Init") // moveTo() and say() fill the rest
    PlanElement(PlanId plan, String rowKey, ElementPlace place, ElementContent content, ElementAround around) {
        this(ElementId.next(), plan, rowKey, place, content, around);
    }

    /** One that was there before comes back under its own id. */
    @SuppressWarnings("NullAway.Init") // moveTo() and say() fill the rest
    PlanElement(
            ElementId id,
            PlanId plan,
            String rowKey,
            ElementPlace place,
            ElementContent content,
            ElementAround around) {
        RuleViolation.unless(!rowKey.isBlank(), "plan.violation.rowKeyMissing");
        this.id = id;
        this.plan = plan;
        this.rowKey = rowKey;
        this.life = ElementLife.ACTIVE;
        moveTo(place);
        say(content, around);
    }

    /** Puts it elsewhere in the tree, or on another rank when the plan's levels change around it. */
    final void moveTo(ElementPlace place) {
        ElementId newParent = place.parent();
        RuleViolation.unless(!id.equals(newParent), "plan.violation.ownParent");
        expectNotListedBelow(newParent);
        this.parent = newParent;
        this.sortPath = place.sortPath();
        this.depth = SortPath.depth(place.sortPath());
        this.level = place.level();
    }

    /** It has its own place there already; a second one says nothing. */
    final void expectNotListedBelow(@Nullable ElementId newParent) {
        RuleViolation.unless(
                listings.stream().noneMatch(listing -> listing.parent().equals(newParent)),
                "plan.violation.listedBelowParent");
    }

    /** Says something else. */
    final void say(ElementContent content, ElementAround around) {
        new ContentRules(id, plan, around).check(content(), content, place());
        this.code = content.code();
        this.title = content.title();
        this.reading = content.reading();
        this.description = content.description();
        this.priority = content.priority();
        this.newSince = content.newSince();
        this.targetGroup = content.targetGroup();
        this.legalBase = content.legalBase();
        this.contact = content.contact();
        replace(departments, content.departments());
        replace(terms, content.terms());
        replace(partners, content.partners());
        replace(listings, content.listings());
        replace(related, content.related());
        replace(evidence, content.evidence());
    }

    private static <T> void replace(List<T> rows, List<T> with) {
        if (!rows.equals(with)) {
            rows.clear();
            rows.addAll(with);
        }
    }

    /**
     * What it was for has been done (完了).
     *
     * @param since the first fiscal year in which it is no longer carried on; refused without one
     */
    void complete(@Nullable FiscalYear since, String reason) {
        end(new ElementLife(LifeState.COMPLETED, since, null, reason.strip()));
    }

    /** It is given up (廃止). */
    void abolish(@Nullable FiscalYear since, String reason) {
        end(new ElementLife(LifeState.ABOLISHED, since, null, reason.strip()));
    }

    /** Another element of the same plan carries it on (統合); refused without one. */
    void mergeInto(@Nullable ElementId target, @Nullable FiscalYear since, String reason, ElementAround around) {
        ElementLife merged = new ElementLife(LifeState.MERGED, since, target, reason.strip());
        new ContentRules(id, plan, around).carriedOnBy(target);
        end(merged);
    }

    private void end(ElementLife ending) {
        RuleViolation.unless(!life.hasEnded(), "plan.violation.endedAlready");
        ContentRules.ending(ending);
        this.life = ending;
    }

    /** It is carried on again, as if it had never ended. */
    void resume() {
        RuleViolation.unless(life.hasEnded(), "plan.violation.notEnded");
        this.life = ElementLife.ACTIVE;
    }

    /** It has the life that it had before. */
    void live(ElementLife before, ElementAround around) {
        if (!before.equals(life)) {
            this.life = ElementLife.ACTIVE;
            switch (before.state()) {
                case ACTIVE -> {}
                case COMPLETED -> complete(before.since(), before.reason());
                case ABOLISHED -> abolish(before.since(), before.reason());
                case MERGED -> mergeInto(before.mergedInto(), before.since(), before.reason(), around);
            }
        }
    }

    /** Refuses a command that was made for another version of the element. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    ElementId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    /** How many elements stand above it. */
    int depth() {
        return depth;
    }

    String rowKey() {
        return rowKey;
    }

    ElementPlace place() {
        return new ElementPlace(parent, sortPath, level);
    }

    long version() {
        return version == null ? 0 : version;
    }

    ElementLife life() {
        return life;
    }

    /**
     * Where it stands and what it says, for {@link PlanLedger}.
     *
     * @param levelLabel the plan's name of its level
     */
    ElementSaid said(String levelLabel) {
        return ElementSaid.of(rowKey, place(), levelLabel, content(), life);
    }

    ElementContent content() {
        return new ElementContent(
                text(code),
                text(title),
                text(reading),
                text(description),
                priority,
                newSince,
                departments,
                terms,
                partners,
                text(targetGroup),
                text(legalBase),
                contact == null ? Contact.NONE : contact,
                listings,
                related,
                evidence);
    }

    /** A new element says nothing yet. */
    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
