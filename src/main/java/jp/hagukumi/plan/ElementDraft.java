package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What an element is going to say: its present content, of which some pieces are replaced. */
public final class ElementDraft implements Serializable {

    private String code;
    private String title;
    private String reading;
    private String description;
    private boolean priority;
    private @Nullable FiscalYear newSince;
    private List<Responsible> departments;
    private List<TermId> terms;
    private List<Partnership> partners;
    private String targetGroup;
    private String legalBase;
    private Contact contact;
    private List<Listing> listings;
    private List<RelatedLink> related;
    private List<EvidenceId> evidence;

    ElementDraft(ElementContent content) {
        this.code = content.code();
        this.title = content.title();
        this.reading = content.reading();
        this.description = content.description();
        this.priority = content.priority();
        this.newSince = content.newSince();
        this.departments = content.departments();
        this.terms = content.terms();
        this.partners = content.partners();
        this.targetGroup = content.targetGroup();
        this.legalBase = content.legalBase();
        this.contact = content.contact();
        this.listings = content.listings();
        this.related = content.related();
        this.evidence = content.evidence();
    }

    /** What it has become. */
    public ElementContent content() {
        return new ElementContent(
                code,
                title,
                reading,
                description,
                priority,
                newSince,
                departments,
                terms,
                partners,
                targetGroup,
                legalBase,
                contact,
                listings,
                related,
                evidence);
    }

    public ElementDraft code(String code) {
        this.code = code;
        return this;
    }

    public ElementDraft title(String title) {
        this.title = title;
        return this;
    }

    public ElementDraft reading(String reading) {
        this.reading = reading;
        return this;
    }

    public ElementDraft description(String description) {
        this.description = description;
        return this;
    }

    public ElementDraft priority(boolean priority) {
        this.priority = priority;
        return this;
    }

    public ElementDraft newSince(@Nullable FiscalYear newSince) {
        this.newSince = newSince;
        return this;
    }

    public ElementDraft departments(List<Responsible> departments) {
        this.departments = departments;
        return this;
    }

    public ElementDraft terms(List<TermId> terms) {
        this.terms = terms;
        return this;
    }

    public ElementDraft partners(List<Partnership> partners) {
        this.partners = partners;
        return this;
    }

    public ElementDraft targetGroup(String targetGroup) {
        this.targetGroup = targetGroup;
        return this;
    }

    public ElementDraft legalBase(String legalBase) {
        this.legalBase = legalBase;
        return this;
    }

    public ElementDraft contact(Contact contact) {
        this.contact = contact;
        return this;
    }

    public ElementDraft listings(List<Listing> listings) {
        this.listings = listings;
        return this;
    }

    public ElementDraft related(List<RelatedLink> related) {
        this.related = related;
        return this;
    }

    public ElementDraft evidence(List<EvidenceId> evidence) {
        this.evidence = evidence;
        return this;
    }

    /** Makes departments responsible; those that were already keep their own texts. */
    public ElementDraft departmentIds(List<DepartmentId> responsible) {
        ElementContent before = content();
        return departments(responsible.stream()
                .map(department -> new Responsible(department, before.textOf(department)))
                .toList());
    }
}
