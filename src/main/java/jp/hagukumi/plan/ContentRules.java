package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hagukumi.shared.RuleViolation;

/** What has to hold of what an element says. What it says already is not looked up again. */
final class ContentRules {

    static final int REASON_MAX = 500;
    private static final int CODE_MAX = 50;
    private static final int LINE_MAX = 300;
    private static final int TEXT_MAX = 4000;
    private static final int CONTACT_MAX = 200;

    private final ElementId id;
    private final PlanId plan;
    private final ElementAround around;

    ContentRules(ElementId id, PlanId plan, ElementAround around) {
        this.id = id;
        this.plan = plan;
        this.around = around;
    }

    void check(ElementContent before, ElementContent after, ElementPlace place) {
        lengths(after);
        once(after.departmentIds(), "plan.violation.departmentTwice");
        once(after.partners().stream().map(Partnership::partner).toList(), "plan.violation.partnerTwice");
        once(after.evidence(), "plan.violation.evidenceTwice");
        if (!after.terms().equals(before.terms())) {
            terms(after.terms());
        }
        added(before, after, ElementContent::partners).forEach(this::partner);
        added(before, after, ElementContent::evidence)
                .forEach(evidence ->
                        ofThisPlan(around.planOf(evidence).filter(plan::equals).isPresent()));
        listings(before, after, place);
        related(before, after);
    }

    private static void lengths(ElementContent content) {
        RuleViolation.unless(!content.title().isBlank(), "plan.violation.titleMissing");
        fits(content.code(), CODE_MAX);
        fits(content.title(), LINE_MAX);
        fits(content.reading(), LINE_MAX);
        Stream.of(content.description(), content.targetGroup(), content.legalBase())
                .forEach(text -> fits(text, TEXT_MAX));
        content.departments().forEach(responsible -> fits(responsible.text(), TEXT_MAX));
        content.partners().forEach(partner -> fits(partner.role(), TEXT_MAX));
        content.listings().forEach(listing -> fits(listing.note(), LINE_MAX));
        content.related().forEach(link -> fits(link.note(), LINE_MAX));
        Contact contact = content.contact();
        Stream.of(contact.section(), contact.tel(), contact.fax(), contact.mail())
                .forEach(text -> fits(text, CONTACT_MAX));
    }

    private static void fits(String text, int max) {
        RuleViolation.unless(text.length() <= max, "plan.violation.textTooLong", max);
    }

    private static void once(Collection<?> things, String rule) {
        RuleViolation.unless(new HashSet<>(things).size() == things.size(), rule);
    }

    private static <T> List<T> added(
            ElementContent before, ElementContent after, Function<ElementContent, List<T>> of) {
        return of.apply(after).stream()
                .filter(thing -> !of.apply(before).contains(thing))
                .toList();
    }

    private static void ofThisPlan(boolean holds) {
        RuleViolation.unless(holds, "plan.violation.notOfThisPlan");
    }

    private void terms(List<TermId> terms) {
        once(terms, "plan.violation.elementTermTwice");
        Set<AxisId> borne = new HashSet<>();
        for (TermId term : terms) {
            AxisRow axis = around.axisOf(term).orElseThrow(() -> new RuleViolation("plan.violation.notOfThisPlan"));
            ofThisPlan(axis.plan().equals(plan) && axis.use() == AxisUse.ELEMENT);
            RuleViolation.unless(borne.add(axis.id()) || axis.several(), "plan.violation.oneTermOnly", axis.label());
        }
    }

    private void partner(Partnership partnership) {
        ofThisPlan(around.planOf(partnership.partner()).filter(plan::equals).isPresent());
        TermId form = partnership.form();
        if (form != null) {
            ofThisPlan(
                    around.axisOf(form).map(AxisRow::plan).filter(plan::equals).isPresent());
        }
    }

    private void listings(ElementContent before, ElementContent after, ElementPlace place) {
        once(after.listings().stream().map(Listing::parent).toList(), "plan.violation.listedTwice");
        for (Listing listing : added(before, after, ElementContent::listings)) {
            RuleViolation.unless(!listing.parent().equals(place.parent()), "plan.violation.listedBelowParent");
            RuleViolation.unless(
                    !listing.parent().equals(id)
                            && !neighbour(listing.parent()).sortPath().startsWith(place.sortPath()),
                    "plan.violation.listedBelowItself");
        }
    }

    private void related(ElementContent before, ElementContent after) {
        once(after.related().stream().map(RelatedLink::element).toList(), "plan.violation.relatedTwice");
        for (RelatedLink link : added(before, after, ElementContent::related)) {
            RuleViolation.unless(!link.element().equals(id), "plan.violation.elementRelatedToItself");
            neighbour(link.element());
        }
    }

    private ElementAround.Neighbour neighbour(ElementId other) {
        ElementAround.Neighbour found =
                around.element(other).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        RuleViolation.unless(found.plan().equals(plan), "plan.violation.elementOfAnotherPlan");
        return found;
    }
}
