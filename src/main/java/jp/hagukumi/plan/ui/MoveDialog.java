package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.MoveEffect;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Asks below what an element is to stand, and where among those; says what that means before anything moves. */
class MoveDialog extends Dialog {

    private final ElementRow element;
    private final transient ElementArranging arranging;
    private final transient ElementChoices choices;
    private final ElementPicker parent;
    private final ComboBox<Position> position = new ComboBox<>(getTranslation("plan.MoveDialog.position"));
    private final Paragraph effect = new Paragraph();
    private final MainButton go = new MainButton(getTranslation("plan.MoveDialog.go"));

    /** Before which element, or behind all. */
    private record Position(@Nullable ElementId before, String label) implements Serializable {}

    MoveDialog(ElementRow element, ElementArranging arranging, ElementChoices choices, SerializableRunnable whenMoved) {
        this.element = element;
        this.arranging = arranging;
        this.choices = choices;
        setHeaderTitle(getTranslation("plan.MoveDialog.title", element.codeAndTitle()));
        addClassName("move-dialog");
        parent = new ElementPicker(
                getTranslation("plan.MoveDialog.parent"), element.plan(), choices, this::offerPositions);
        parent.setClearButtonVisible(true);
        parent.setHelperText(getTranslation("plan.MoveDialog.topWhenEmpty"));
        position.setItemLabelGenerator(Position::label);
        position.setAllowCustomValue(false);
        position.addClassName("full-width");
        position.addValueChangeListener(e -> foresee());
        effect.getElement().setAttribute("role", "status");
        effect.addClassName("move-effect");
        go.addClickListener(e -> {
            arranging.move(element.id(), element.parent(), chosen(), before());
            close();
            whenMoved.run();
        });
        add(parent, position, effect);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
        parent.choose(element.parent());
        offerPositions();
        addOpenedChangeListener(e -> {
            // After it has closed, the button that opened it has the focus again.
            if (e.isOpened()) {
                parent.focus();
            }
        });
    }

    private @Nullable ElementId chosen() {
        return parent.chosen().orElse(null);
    }

    private @Nullable ElementId before() {
        Position at = position.getValue();
        return at == null ? null : at.before();
    }

    private void offerPositions() {
        List<Position> offered = new ArrayList<>();
        for (ElementLabel sibling : choices.below(element.plan(), chosen())) {
            if (!sibling.id().equals(element.id())) {
                offered.add(
                        new Position(sibling.id(), getTranslation("plan.MoveDialog.before", sibling.codeAndTitle())));
            }
        }
        Position last = new Position(null, getTranslation("plan.MoveDialog.last"));
        offered.add(last);
        position.setItems(offered);
        position.setValue(last);
        foresee();
    }

    private void foresee() {
        MoveEffect foreseen = arranging.foresee(element.id(), chosen(), before());
        RuleViolation refused = foreseen.refused();
        go.setEnabled(refused == null);
        effect.setClassName("alarm", refused != null);
        if (refused != null) {
            effect.setText(EditorInputs.sentence(refused));
            return;
        }
        String where = parent.getValue() == null
                ? getTranslation("plan.MoveDialog.top")
                : getTranslation("plan.MoveDialog.below", parent.getValue().codeAndTitle());
        String moves = foreseen.below() == 0
                ? getTranslation("plan.MoveDialog.effect", where, foreseen.position())
                : getTranslation("plan.MoveDialog.effectWithBelow", where, foreseen.position(), foreseen.below());
        effect.setText(
                foreseen.sameCode().isEmpty()
                        ? moves
                        : moves + getTranslation("plan.MoveDialog.sameCode", foreseen.sameCode()));
    }
}
