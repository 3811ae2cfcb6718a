package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.plan.Written;
import jp.hagukumi.uikit.Card;
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
        this.draftLine = new DraftLine(element, supply.drafts(), this::goOnWith, this::throwAway);
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
        getContent().addClassName("element-editor");
        getContent().add(new H2(getTranslation("plan.ElementEditor.heading")), draftLine);
        fields.forEach(group -> getContent().getElement().appendChild(group.getElement()));
        Span key = new Span(getTranslation("plan.ElementEditor.saveKey"));
        key.addClassName("second");
        Div foot = new Div(save, key);
        foot.addClassName("save-bar");
        getContent().add(foot);
        getContent().getElement().addEventListener("keydown", e -> save(true)).setFilter(CTRL_ENTER);
        show(element, element.content(), List.of());
        draftLine.goOn();
        addAttachListener(attached -> {
            if (ComponentUtil.getData(attached.getUI(), GoesOn.class) != null) {
                ComponentUtil.setData(attached.getUI(), GoesOn.class, null);
                everyday.focus();
            }
        });
    }

    private void goOnWith(KeptDraft draft) {
        show(draft.seen(read), draft.mine(), draft.open());
    }

    private void show(EditableElement before, ElementContent content, List<OpenRow> rows) {
        showing = true;
        seen = before;
        fields.forEach(group -> group.show(content));
        fields.forEach(group -> group.show(rows));
        showing = false;
    }

    private void changed() {
        if (!showing) {
            ElementContent mine = written();
            departmentTexts.offer(mine.departments());
            draftLine.keep(seen, mine, openRows());
        }
    }

    private void throwAway() {
        EditableElement before = seen;
        ElementContent mine = written();
        List<OpenRow> rows = openRows();
        draftLine.throwAway();
        show(read, read.content(), List.of());
        Notifier.done(
                getTranslation("plan.DraftLine.discarded"),
                getTranslation("plan.EditList.undo"),
                () -> bringBack(before, mine, rows));
    }

    /** What was typed since stays where it is; then the other is kept beside it. */
    private void bringBack(EditableElement before, ElementContent mine, List<OpenRow> rows) {
        if (isAttached() && written().equals(seen.content()) && openRows().isEmpty()) {
            show(before, mine, rows);
            draftLine.keep(before, mine, rows);
        } else {
            draftLine.keepBeside(before, mine, rows);
            Notifier.done(getTranslation("plan.DraftLine.broughtBack"));
        }
    }

    private List<OpenRow> openRows() {
        return fields.stream().flatMap(group -> group.openRows().stream()).toList();
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
        switch (saving.save(seen, written(), draftLine.known())) {
            case ElementSaving.Taken taken -> took(taken.written(), next);
            case ElementSaving.Refused refused -> refuse(refused.why());
        }
    }

    private void took(Written written, boolean next) {
        switch (written) {
            case Written.Same same -> Notifier.done(saved());
            case Written.Saved saved -> saving.after().done(saved());
            case Written.Merged merged -> saving.after().done(getTranslation("plan.ElementEditor.merged"));
            case Written.Both both -> {
                decide(both, next);
                return;
            }
        }
        goOn(next);
    }

    private void decide(Written.Both both, boolean next) {
        new ConflictDialog(both.both(), names, decided -> {
                    show(both.now(), decided, List.of());
                    draftLine.keep(seen, decided, List.of());
                    save(next);
                })
                .open();
    }

    private void refuse(ContentRefused why) {
        String sentence = EditorInputs.sentence(why);
        if (fields.stream().noneMatch(group -> group.refuse(why, sentence))) {
            throw why;
        }
    }

    private String saved() {
        Function<String, String> told = other -> getTranslation("plan.ElementEditor.savedSameCode", other);
        return saving.sameCodeBeside(seen.id()).map(told).orElseGet(() -> getTranslation("plan.ElementEditor.saved"));
    }

    private void goOn(boolean next) {
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
