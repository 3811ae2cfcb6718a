package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What an element says, apart from where it stands and whether it is still carried on. Texts are empty when there are
 * none and keep their line breaks.
 *
 * @param code the printed number; may repeat
 * @param title the characters exactly as written
 * @param reading how the title is read (ふりがな)
 * @param newSince the fiscal year since which it is new, null when it is not marked as new
 * @param departments the responsible ones in the plan's order
 * @param terms words on the plan's axes (ライフステージ, 主体 …)
 * @param legalBase the law or rule that it rests on
 * @param listings below which other elements it is shown as well (再掲)
 * @param related the elements that it names as related
 * @param evidence what it rests on
 */
public record ElementContent(
        String code,
        String title,
        String reading,
        String description,
        boolean priority,
        @Nullable FiscalYear newSince,
        List<Responsible> departments,
        List<TermId> terms,
        List<Partnership> partners,
        String targetGroup,
        String legalBase,
        Contact contact,
        List<Listing> listings,
        List<RelatedLink> related,
        List<EvidenceId> evidence)
        implements Serializable {

    public ElementContent {
        departments = List.copyOf(departments);
        terms = List.copyOf(terms);
        partners = List.copyOf(partners);
        listings = List.copyOf(listings);
        related = List.copyOf(related);
        evidence = List.copyOf(evidence);
    }

    /** A number and a title, nothing else. */
    public static ElementContent titled(String code, String title) {
        return new ElementContent(
                code,
                title,
                "",
                "",
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                Contact.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same, to be changed piece by piece. */
    public ElementDraft draft() {
        return new ElementDraft(this);
    }

    /** The same without what names other elements. */
    ElementContent withoutOtherElements() {
        return draft().listings(List.of()).related(List.of()).content();
    }

    /** The responsible departments in the plan's order. */
    public List<DepartmentId> departmentIds() {
        return departments.stream().map(Responsible::department).toList();
    }

    /** What a department says of its own part, empty when it says nothing or is not responsible. */
    public String textOf(DepartmentId department) {
        return departments.stream()
                .filter(responsible -> responsible.department().equals(department))
                .map(Responsible::text)
                .findFirst()
                .orElse("");
    }

    /** How it is listed below an element, if it is. */
    public Optional<Listing> listingBelow(ElementId parent) {
        return listings.stream()
                .filter(listing -> listing.parent().equals(parent))
                .findFirst();
    }
}
