package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.Contact;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
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
            case List<?> things -> things.stream().map(this::line).toList();
            case Contact contact -> contact(contact);
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
            case Listing listing -> with(element(listing.parent()), listing.note());
            case RelatedLink link -> with(element(link.element()), link.note());
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

    private List<String> contact(Contact contact) {
        List<String> lines = new ArrayList<>();
        contact(lines, "plan.ElementGroup.contact", contact.section());
        contact(lines, "plan.ElementGroup.tel", contact.tel());
        contact(lines, "plan.ElementGroup.fax", contact.fax());
        contact(lines, "plan.ElementGroup.mail", contact.mail());
        return lines;
    }

    private static void contact(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(with(say(key), text));
        }
    }

    private String element(ElementId id) {
        return elements.labels(plan, List.of(id)).stream()
                .findFirst()
                .map(ElementLabel::codeAndTitle)
                .orElse(say("plan.editor.gone"));
    }

    private static String with(String name, String more) {
        return more.isEmpty() ? name : UI.getCurrent().getTranslation("plan.NamesOfThings.with", name, more);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
