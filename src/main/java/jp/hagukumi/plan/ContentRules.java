package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has to hold of what an element says and of how it ends. What it says already is not looked up again. */
final class ContentRules {

    static final int REASON_MAX = 500;
    private static final int CODE_MAX = 50;
    static final int LINE_MAX = 300;
    static final int TEXT_MAX = 4000;
    static final int CONTACT_MAX = 200;

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
        once("departments", after.departmentIds(), "plan.violation.departmentTwice");
        once("partners", after.partners().stream().map(Partnership::partner).toList(), "plan.violation.partnerTwice");
        once("evidence", after.evidence(), "plan.violation.evidenceTwice");
        if (!after.terms().equals(before.terms())) {
            terms(after.terms());
        }
        added(before, after, ElementContent::partners)
                .forEach(added -> partner(after.partners().indexOf(added), added));
        added(before, after, ElementContent::evidence)
                .forEach(added -> ofThisPlan(
                        "evidence",
                        after.evidence().indexOf(added),
                        around.planOf(added).orElse(null)));
        listings(before, after, place);
        related(before, after);
    }

    /** What has to be known of an element that is carried on no longer. */
    static void ending(ElementLife ending) {
        unless(ending.since() != null, "since", ContentRefused.WHOLE, "plan.violation.endYearMissing");
        unless(!ending.reason().isEmpty(), "reason", ContentRefused.WHOLE, "plan.violation.endReasonMissing");
        fits("reason", ending.reason(), REASON_MAX);
    }

    /** Another element of the plan carries it on, and it does not come back to this one in the end. */
    void carriedOnBy(@Nullable ElementId target) {
        String field = "mergedInto";
        unless(target != null, field, ContentRefused.WHOLE, "plan.violation.mergedIntoMissing");
        unless(!id.equals(target), field, ContentRefused.WHOLE, "plan.violation.mergedIntoItself");
        for (ElementId next = target; next != null; ) {
            next = neighbour(field, ContentRefused.WHOLE, next).mergedInto();
            unless(!id.equals(next), field, ContentRefused.WHOLE, "plan.violation.mergedInACircle");
        }
    }

    private static void lengths(ElementContent content) {
        unless(!content.title().isBlank(), "title", ContentRefused.WHOLE, "plan.violation.titleMissing");
        fits("code", content.code(), CODE_MAX);
        fits("title", content.title(), LINE_MAX);
        fits("reading", content.reading(), LINE_MAX);
        fits("description", content.description(), TEXT_MAX);
        fits("targetGroup", content.targetGroup(), TEXT_MAX);
        fits("legalBase", content.legalBase(), TEXT_MAX);
        each("departments", content.departments(), Responsible::text, TEXT_MAX);
        each("partners", content.partners(), Partnership::role, TEXT_MAX);
        each("listings", content.listings(), Listing::note, LINE_MAX);
        each("related", content.related(), RelatedLink::note, LINE_MAX);
        Contact contact = content.contact();
        each(
                "contact",
                List.of(contact.section(), contact.tel(), contact.fax(), contact.mail()),
                Function.identity(),
                CONTACT_MAX);
    }

    private static <T> void each(String field, List<T> things, Function<T, String> text, int max) {
        for (int item = 0; item < things.size(); item++) {
            fits(field, item, text.apply(things.get(item)), max);
        }
    }

    private static void fits(String field, String text, int max) {
        fits(field, ContentRefused.WHOLE, text, max);
    }

    /** Counts what people see as characters, as the columns do. */
    private static void fits(String field, int item, String text, int max) {
        int length = text.codePointCount(0, text.length());
        unless(length <= max, field, item, "plan.violation.entryTooLong", max, length);
    }

    private static void unless(boolean holds, String field, int item, String key, Object... arguments) {
        if (!holds) {
            throw new ContentRefused(field, item, key, arguments);
        }
    }

    private static void once(String field, List<?> things, String rule) {
        Set<Object> seen = new HashSet<>();
        for (int item = 0; item < things.size(); item++) {
            unless(seen.add(things.get(item)), field, item, rule);
        }
    }

    private static <T> List<T> added(
            ElementContent before, ElementContent after, Function<ElementContent, List<T>> of) {
        Collection<T> known = of.apply(before);
        return of.apply(after).stream().filter(thing -> !known.contains(thing)).toList();
    }

    private void ofThisPlan(String field, int item, @Nullable PlanId found) {
        unless(plan.equals(found), field, item, "plan.violation.notOfThisPlan");
    }

    private void terms(List<TermId> terms) {
        once("terms", terms, "plan.violation.elementTermTwice");
        Set<AxisId> borne = new HashSet<>();
        for (int item = 0; item < terms.size(); item++) {
            AxisRow axis = around.axisOf(terms.get(item)).orElse(null);
            ofThisPlan("terms", item, axis == null || axis.use() != AxisUse.ELEMENT ? null : axis.plan());
            if (axis != null) {
                unless(
                        borne.add(axis.id()) || axis.several(),
                        "terms",
                        item,
                        "plan.violation.oneTermOnly",
                        axis.label());
            }
        }
    }

    private void partner(int item, Partnership partnership) {
        ofThisPlan("partners", item, around.planOf(partnership.partner()).orElse(null));
        TermId form = partnership.form();
        if (form != null) {
            ofThisPlan("partners", item, around.axisOf(form).map(AxisRow::plan).orElse(null));
        }
    }

    private void listings(ElementContent before, ElementContent after, ElementPlace place) {
        once("listings", after.listings().stream().map(Listing::parent).toList(), "plan.violation.listedTwice");
        for (Listing listing : added(before, after, ElementContent::listings)) {
            int item = after.listings().indexOf(listing);
            ElementId parent = listing.parent();
            unless(!parent.equals(place.parent()), "listings", item, "plan.violation.listedBelowParent");
            unless(
                    !parent.equals(id)
                            && !neighbour("listings", item, parent).sortPath().startsWith(place.sortPath()),
                    "listings",
                    item,
                    "plan.violation.listedBelowItself");
        }
    }

    private void related(ElementContent before, ElementContent after) {
        once("related", after.related().stream().map(RelatedLink::element).toList(), "plan.violation.relatedTwice");
        for (RelatedLink link : added(before, after, ElementContent::related)) {
            int item = after.related().indexOf(link);
            unless(!link.element().equals(id), "related", item, "plan.violation.elementRelatedToItself");
            neighbour("related", item, link.element());
        }
    }

    private ElementAround.Neighbour neighbour(String field, int item, ElementId other) {
        ElementAround.Neighbour found =
                around.element(other).orElseThrow(() -> new ContentRefused(field, item, "plan.violation.elementGone"));
        unless(found.plan().equals(plan), field, item, "plan.violation.elementOfAnotherPlan");
        return found;
    }
}
