package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What an element is going to say: its present content, of which some pieces are replaced. */
public final class ElementDraft implements Serializable {

    private ElementContent content;

    ElementDraft(ElementContent content) {
        this.content = content;
    }

    public ElementContent content() {
        return content;
    }

    public ElementDraft code(String code) {
        content = new ElementContent(
                code,
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft title(String title) {
        content = new ElementContent(
                content.code(),
                title,
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft reading(String reading) {
        content = new ElementContent(
                content.code(),
                content.title(),
                reading,
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft description(String description) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                description,
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft priority(boolean priority) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                priority,
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft newSince(@Nullable FiscalYear newSince) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                newSince,
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft departments(List<Responsible> departments) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                departments,
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft terms(List<TermId> terms) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                terms,
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft partners(List<Partnership> partners) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                partners,
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft targetGroup(String targetGroup) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                targetGroup,
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft legalBase(String legalBase) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                legalBase,
                content.contact(),
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft contact(Contact contact) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                contact,
                content.listings(),
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft listings(List<Listing> listings) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                listings,
                content.related(),
                content.evidence());
        return this;
    }

    public ElementDraft related(List<RelatedLink> related) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                related,
                content.evidence());
        return this;
    }

    public ElementDraft evidence(List<EvidenceId> evidence) {
        content = new ElementContent(
                content.code(),
                content.title(),
                content.reading(),
                content.description(),
                content.priority(),
                content.newSince(),
                content.departments(),
                content.terms(),
                content.partners(),
                content.targetGroup(),
                content.legalBase(),
                content.contact(),
                content.listings(),
                content.related(),
                evidence);
        return this;
    }

    /** Makes departments responsible; those that were already keep their own texts. */
    public ElementDraft departmentIds(List<DepartmentId> departments) {
        ElementContent before = content;
        return departments(departments.stream()
                .map(department -> new Responsible(department, before.textOf(department)))
                .toList());
    }
}
