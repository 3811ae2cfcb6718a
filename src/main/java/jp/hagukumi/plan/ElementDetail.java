package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of one element, with the names of what it refers to.
 *
 * @param version for commands on the element
 * @param words per axis of the plan, in its order
 * @param listedBelow the other elements below which it is shown as well (再掲)
 * @param listedHere the elements that stand elsewhere and are shown below this one as well
 * @param related elements that it names, or that name it
 * @param mergedInto the element that carries it on, null unless it was merged
 * @param mergedHere the elements that it carries on
 */
public record ElementDetail(
        ElementId id,
        PlanId plan,
        long version,
        ElementContent content,
        ElementLife life,
        List<Words> words,
        List<Partner> partners,
        List<Link> listedBelow,
        List<Link> listedHere,
        List<Link> related,
        List<Piece> evidence,
        @Nullable Link mergedInto,
        List<Link> mergedHere)
        implements Serializable {

    public ElementDetail {
        words = List.copyOf(words);
        partners = List.copyOf(partners);
        listedBelow = List.copyOf(listedBelow);
        listedHere = List.copyOf(listedHere);
        related = List.copyOf(related);
        evidence = List.copyOf(evidence);
        mergedHere = List.copyOf(mergedHere);
    }

    /** The words of one axis that it bears. */
    public record Words(String axis, List<String> labels) implements Serializable {

        public Words {
            labels = List.copyOf(labels);
        }
    }

    /**
     * An organisation that takes part.
     *
     * @param form how it works with the municipality, empty when that is not said
     */
    public record Partner(String name, String form, String role) implements Serializable {}

    /**
     * Another element.
     *
     * @param code the printed number, empty if it has none
     * @param endedSince the fiscal year since which it is no longer carried on, null while it is
     * @param note on what connects both, may be empty
     */
    public record Link(
            ElementId id,
            String code,
            String title,
            @Nullable FiscalYear endedSince,
            String note) implements Serializable {

        /** The printed number and the title, or the title alone. */
        public String codeAndTitle() {
            return code.isEmpty() ? title : code + " " + title;
        }
    }

    /**
     * A survey or consultation.
     *
     * @param heldOn when, as the plan says it; may be empty
     */
    public record Piece(String title, String heldOn) implements Serializable {}
}
