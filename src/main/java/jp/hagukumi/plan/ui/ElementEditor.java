package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/**
 * The fields of an element beside the tree. Ctrl+Enter saves and goes to the next element. What is typed is kept as a
 * draft until it is saved or thrown away.
 */
class ElementEditor extends Composite<Card> {

    /** Not while a conversion is being confirmed (keyCode 229 is what older input methods send meanwhile). */
    private static final String CTRL_ENTER = "event.key === 'Enter' && event.ctrlKey && !event.repeat"
            + " && !event.isComposing && event.keyCode !== 229";

    private final EverydayFields everyday;
    private final DepartmentTextFields departmentTexts;
    private final List<EditorFields> fields;
    private final ElementSaving saving;
    private final DraftLine draftLine;
    private final EditableElement read;
    private final NamesOfThings names;
    private EditableElement seen;
    private boolean showing;

    /** Tells the editor that is opened next that somebody works by keyboard. */
    private record GoesOn() {}

    ElementEditor(EditableElement element, EditorSupply supply) {
        this.read = element;
        this.seen = element;
        this.saving = supply.saving();
        this.names = supply.names();
        this.draftLine = new DraftLine(supply.drafts(), this::throwAway);
        this.everyday = new EverydayFields(
                supply.departments(), supply.departmentNames(), supply.choices().years(), this::changed);
        this.departmentTexts = new DepartmentTextFields(supply.departmentNames(), this::changed);
        this.fields = List.of(
                everyday,
                departmentTexts,
                new WordFields(supply.choices(), this::changed),
                new BasisFields(supply.choices(), this::changed),
                new CooperationFields(supply.choices(), this::changed),
                new ConnectionFields(element.plan(), supply.elements(), this::changed));
        MainButton save = new MainButton(getTranslation("plan.ElementEditor.save"));
        save.addClickListener(e -> save(false));
        save.withKey(getTranslation("common.key.ctrlEnter"));
        getContent().addClassName("element-editor");
        getContent().add(new H2(getTranslation("plan.ElementEditor.heading")), draftLine);
        fields.forEach(group -> getContent().getElement().appendChild(group.getElement()));
        Div foot = new Div(save);
        foot.addClassName("save-bar");
        getContent().add(foot);
        getContent().getElement().addEventListener("keydown", e -> save(true)).setFilter(CTRL_ENTER);
        show(element.content());
        draftLine.find(element).ifPresent(this::goOnWith);
        addAttachListener(attached -> {
            if (ComponentUtil.getData(attached.getUI(), GoesOn.class) != null) {
                ComponentUtil.setData(attached.getUI(), GoesOn.class, null);
                everyday.focus();
            }
        });
    }

    private void goOnWith(KeptDraft draft) {
        seen = new EditableElement(read.id(), read.plan(), draft.seenVersion(), read.level(), draft.base());
        show(draft.mine());
        draftLine.found(draft, draft.seenVersion() != read.version());
    }

    private void show(ElementContent content) {
        showing = true;
        fields.forEach(group -> group.show(content));
        showing = false;
    }

    private void changed() {
        if (!showing) {
            ElementContent mine = written();
            departmentTexts.offer(mine.departments());
            draftLine.keep(seen, mine);
        }
    }

    private void throwAway() {
        EditableElement before = seen;
        ElementContent mine = written();
        draftLine.throwAway(read);
        seen = read;
        show(read.content());
        Notifier.done(getTranslation("plan.DraftLine.discarded"), getTranslation("plan.EditList.undo"), () -> {
            seen = before;
            show(mine);
            draftLine.keep(before, mine);
        });
    }

    /** What the fields say; what they do not show stays as it was read. */
    private ElementContent written() {
        ElementDraft draft = seen.content().draft();
        fields.forEach(group -> group.write(draft));
        return draft.content();
    }

    private void save(boolean next) {
        if (!fields.stream().allMatch(EditorFields::isComplete)) {
            return;
        }
        ElementContent mine = written();
        boolean differs = !mine.equals(seen.content());
        switch (saving.save(seen, mine)) {
            case ElementSaving.Saved saved -> saved(next, differs);
            case ElementSaving.Refused refused -> refuse(refused.why());
            case ElementSaving.Conflict conflict ->
                new ConflictDialog(conflict.both(), names, decided -> {
                            seen = conflict.now();
                            show(decided);
                            draftLine.keep(seen, decided);
                            save(next);
                        })
                        .open();
        }
    }

    private void refuse(ContentRefused why) {
        String sentence = getTranslation(why.key(), Formats.in(getLocale()).written(why.arguments()));
        if (fields.stream().noneMatch(group -> group.refuse(why, sentence))) {
            throw why;
        }
    }

    /** @param differs whether anything was to be saved; else the edit that could be undone is an earlier one */
    private void saved(boolean next, boolean differs) {
        Function<String, String> told = other -> getTranslation("plan.ElementEditor.savedSameCode", other);
        String sentence = saving.sameCodeBeside(seen.id()).map(told).orElse(getTranslation("plan.ElementEditor.saved"));
        if (differs) {
            saving.after().done(sentence);
        } else {
            Notifier.done(sentence);
        }
        UI ui = UI.getCurrent();
        Stream.of(next)
                .filter(goOn -> goOn)
                .flatMap(goOn -> saving.following(seen.id()).stream())
                .findFirst()
                .ifPresentOrElse(
                        id -> {
                            ComponentUtil.setData(ui, GoesOn.class, new GoesOn());
                            saving.after().show(ui, id);
                        },
                        () -> saving.after().showAgain(ui));
    }
}
