package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.EvidenceId;
import jp.hagukumi.plan.Listing;
import jp.hagukumi.plan.Partnership;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RelatedLink;
import jp.hagukumi.plan.Responsible;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Says what an element's fields hold in full, with the names of what they refer to, one line for each thing. */
class NamesOfThings implements Serializable {

    private final PlanId plan;
    private final EditChoices choices;
    private final transient ElementChoices elements;
    private final Map<DepartmentId, String> departments;
    private final Map<ElementId, String> elementNames = new HashMap<>();

    NamesOfThings(PlanId plan, EditChoices choices, ElementChoices elements, Map<DepartmentId, String> departments) {
        this.plan = plan;
        this.choices = choices;
        this.elements = elements;
        this.departments = departments;
    }

    /** What one field holds; a single line saying so when it holds nothing. */
    List<String> lines(@Nullable Object held) {
        List<String> lines = switch (held) {
            case null -> List.of();
            case List<?> things -> {
                readNames(things);
                yield things.stream().map(this::line).toList();
            }
            default -> Stream.of(line(held)).filter(line -> !line.isEmpty()).toList();
        };
        return lines.isEmpty() ? List.of(say("plan.ChangeWords.nothing")) : lines;
    }

    private String line(Object held) {
        return switch (held) {
            case Boolean set -> say(set ? "plan.ConflictDialog.yes" : "plan.ConflictDialog.no");
            case FiscalYear year -> Formats.in(UI.getCurrent().getLocale()).fiscalYear(year);
            case Responsible responsible ->
                with(departments.getOrDefault(responsible.department(), say("plan.editor.gone")), responsible.text());
            case TermId term -> choices.label(term);
            case Partnership partner -> partner(partner);
            case Listing listing -> with(called(listing.parent()), listing.note());
            case RelatedLink link -> with(called(link.element()), link.note());
            case EvidenceId piece -> choices.evidence().getOrDefault(piece, say("plan.editor.gone"));
            default -> String.valueOf(held);
        };
    }

    private String partner(Partnership partner) {
        TermId form = partner.form();
        return with(
                with(
                        choices.partners().getOrDefault(partner.partner(), say("plan.editor.gone")),
                        form == null ? "" : choices.label(form)),
                partner.role());
    }

    /** Of all elements of a list at once. */
    private void readNames(List<?> things) {
        Set<ElementId> ids = things.stream()
                .map(NamesOfThings::elementOf)
                .filter(Objects::nonNull)
                .filter(id -> !elementNames.containsKey(id))
                .collect(Collectors.toSet());
        elements.labels(plan, ids).forEach(label -> elementNames.put(label.id(), label.codeAndTitle()));
    }

    private static @Nullable ElementId elementOf(Object thing) {
        return switch (thing) {
            case Listing listing -> listing.parent();
            case RelatedLink link -> link.element();
            default -> null;
        };
    }

    private String called(ElementId id) {
        return elementNames.getOrDefault(id, say("plan.editor.gone"));
    }

    private static String with(String name, String more) {
        return more.isEmpty() ? name : UI.getCurrent().getTranslation("plan.NamesOfThings.with", name, more);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
