package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementLife;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.uikit.Formats;

/** Says from which year on an element is completed, merged or abolished, or that it goes on after all. */
class LifeDeeds extends Composite<Div> {

    private EditableElement read;
    private final transient ElementEditing editing;
    private final EditorSupply supply;
    private final AfterEdit after;

    LifeDeeds(EditableElement read, ElementLife life, ElementEditing editing, EditorSupply supply, AfterEdit after) {
        this.read = read;
        this.editing = editing;
        this.supply = supply;
        this.after = after;
        getContent().addClassName("element-deeds");
        if (life.hasEnded()) {
            getContent()
                    .add(
                            new Span(getTranslation(
                                    "plan.LifeDeeds.ended",
                                    Formats.in(getLocale()).fiscalYear(Objects.requireNonNull(life.since())),
                                    getTranslation("plan.LifeState." + life.state()))),
                            new Button(getTranslation("plan.LifeDeeds.resume"), e -> resume()));
        } else {
            getContent().add(new Button(getTranslation("plan.LifeDeeds.end"), e -> ask()));
        }
    }

    private void ask() {
        new LifeDialog(read, supply, this::end).open();
    }

    private Optional<RuleViolation> end(LifeDialog.End end) {
        try {
            write(end);
        } catch (ContentRefused refused) {
            return Optional.of(refused);
        } catch (StaleVersion faster) {
            return Optional.of(changedMeanwhile());
        }
        done("plan.LifeDeeds.done");
        return Optional.empty();
    }

    private void write(LifeDialog.End end) {
        switch (end.state()) {
            case COMPLETED -> editing.complete(read.id(), read.version(), end.since(), end.reason());
            case ABOLISHED -> editing.abolish(read.id(), read.version(), end.since(), end.reason());
            case MERGED -> editing.merge(read.id(), read.version(), end.into(), end.since(), end.reason());
            case ACTIVE -> throw new IllegalStateException("nothing ends");
        }
    }

    /** Whoever is told what others changed and goes on has seen it. */
    private RuleViolation changedMeanwhile() {
        EditableElement before = read;
        read = supply.saving().read(before.id());
        String fields = new ThreeWay<>(before.content(), read.content(), before.content())
                .written().stream()
                        .map(field -> getTranslation("plan.ConflictDialog.field." + field.name()))
                        .collect(Collectors.joining(getTranslation("common.listSeparator")));
        return fields.isEmpty()
                ? new StaleVersion()
                : new RuleViolation("plan.violation.elementChangedMeanwhile", fields);
    }

    private void resume() {
        editing.resume(read.id(), read.version());
        done("plan.LifeDeeds.resumed");
    }

    private void done(String key) {
        after.done(getTranslation(key));
        after.showAgain(UI.getCurrent());
    }
}
