package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.LevelView;
import jp.hagukumi.plan.Step;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Notifier;

/** Moves the chosen element by Alt and an arrow key or a button, adds one beside or below it, takes it out. */
class ElementDeeds extends Composite<Card> {

    private static final Map<Step, Key> KEYS = new EnumMap<>(Map.of(
            Step.UP, Key.ARROW_UP, Step.DOWN, Key.ARROW_DOWN, Step.IN, Key.ARROW_RIGHT, Step.OUT, Key.ARROW_LEFT));

    private final ElementRow element;
    private final EditableElement read;
    private final List<LevelView> levels;
    private final transient ElementArranging arranging;
    private final transient ElementEditing editing;
    private final AfterEdit after;

    ElementDeeds(
            ElementRow element,
            EditableElement read,
            List<LevelView> levels,
            ElementArranging arranging,
            ElementEditing editing,
            ElementChoices choices,
            AfterEdit after) {
        this.element = element;
        this.read = read;
        this.levels = levels;
        this.arranging = arranging;
        this.editing = editing;
        this.after = after;
        Div buttons = new Div();
        buttons.addClassName("element-deeds");
        KEYS.forEach((step, key) -> {
            Button button = new Button(getTranslation("plan.ElementDeeds." + step), e -> move(step));
            button.addClassName("step-" + step.name().toLowerCase(java.util.Locale.ROOT));
            buttons.add(button);
            Shortcuts.addShortcutListener(this, () -> move(step), key, KeyModifier.ALT);
        });
        buttons.add(
                new Button(
                        getTranslation("plan.ElementDeeds.moveTo"),
                        e -> new MoveDialog(element, arranging, choices, this::moved).open()),
                new Button(getTranslation("plan.ElementDeeds.addBeside"), e -> add(element.parent(), read.level())));
        levelBelow()
                .ifPresent(level -> buttons.add(new Button(
                        getTranslation("plan.ElementDeeds.addBelow", level), e -> add(element.id(), level))));
        buttons.add(new Button(getTranslation("plan.ElementDeeds.remove"), e -> askToRemove()));
        Paragraph keys = new Paragraph(getTranslation("plan.ElementDeeds.keys"));
        keys.addClassName("second");
        getContent().add(new H2(getTranslation("plan.ElementDeeds.heading")), buttons, keys);
    }

    private Optional<String> levelBelow() {
        int own = levels.stream().map(LevelView::label).toList().indexOf(read.level());
        return own + 1 < levels.size() ? Optional.of(levels.get(own + 1).label()) : Optional.empty();
    }

    private void move(Step step) {
        arranging.step(element.id(), element.parent(), step);
        moved();
    }

    private void moved() {
        after.done(arranging
                .sameCodeBeside(element.id())
                .map(other -> getTranslation("plan.ElementEditor.savedSameCode", other))
                .orElse(getTranslation("plan.ElementDeeds.moved")));
        after.showAgain(UI.getCurrent());
    }

    private void add(@org.jspecify.annotations.Nullable ElementId parent, String level) {
        ElementId added = editing.add(
                element.plan(),
                parent,
                level,
                ElementContent.titled("", getTranslation("plan.ElementDeeds.newTitle", level)));
        after.done(getTranslation("plan.ElementDeeds.added"));
        after.show(UI.getCurrent(), added);
    }

    private void askToRemove() {
        arranging
                .foreseeRemoval(element.id())
                .ifPresentOrElse(why -> Notifier.refused(EditorInputs.sentence(why)), this::confirmRemoval);
    }

    private void confirmRemoval() {
        new ConfirmDialog(
                        getTranslation("plan.ElementDeeds.remove"),
                        getTranslation("plan.ElementDeeds.removeEffect", element.codeAndTitle()),
                        getTranslation("plan.ElementDeeds.remove"),
                        this::remove)
                .open();
    }

    private void remove() {
        arranging.remove(element.id(), read.version());
        after.done(getTranslation("plan.ElementDeeds.removed"));
        ElementId parent = element.parent();
        if (parent != null) {
            after.show(UI.getCurrent(), parent);
        } else {
            after.showAgain(UI.getCurrent());
        }
    }
}
