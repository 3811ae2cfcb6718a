package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;

/** What somebody has typed into an element of a plan that was closed before it was saved, to be read or thrown away. */
class LeftDraft extends Composite<Card> {

    LeftDraft(EditableElement element, KeptDraft draft, ElementDrafts drafts, NamesOfThings names, AfterEdit after) {
        Card card = getContent();
        card.addClassName("left-draft");
        card.add(new Paragraph(getTranslation(
                "plan.LeftDraft.explanation", Formats.in(getLocale()).dateTime(draft.at()))));
        new ThreeWay<>(draft.base(), draft.mine(), draft.base())
                .written()
                .forEach(field -> say(field.name(), names.lines(field.mine()).stream()));
        draft.open().stream()
                .map(OpenRow::field)
                .distinct()
                .forEach(field -> say(
                        field,
                        draft.open().stream()
                                .filter(row -> row.field().equals(field))
                                .map(OpenRow::text)));
        card.add(new Button(getTranslation("plan.DraftLine.discard"), e -> {
            drafts.discard(draft.id());
            Notifier.done(getTranslation("plan.DraftLine.discarded"), getTranslation("plan.EditList.undo"), () -> {
                drafts.keep(null, draft.seen(element), draft.mine(), draft.open());
                after.showAgain(UI.getCurrent());
            });
            after.showAgain(UI.getCurrent());
        }));
    }

    static List<LeftDraft> of(EditableElement element, EditorSupply supply, AfterEdit after) {
        return supply.drafts().of(element.id()).stream()
                .map(draft -> new LeftDraft(element, draft, supply.drafts(), supply.names(), after))
                .toList();
    }

    private void say(String field, Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("original-text");
        lines.map(ListItem::new).forEach(list::add);
        getContent().add(new H3(getTranslation("plan.ConflictDialog.field." + field)), list);
    }
}
