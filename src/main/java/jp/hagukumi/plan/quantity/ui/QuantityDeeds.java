package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityRecording;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.LinkButton;

/** What a person may do with a table, and the doors for it. */
@org.springframework.stereotype.Component
class QuantityDeeds {

    private final QuantityEditing editing;
    private final QuantityRecording recording;
    private final Clock clock;

    QuantityDeeds(QuantityEditing editing, QuantityRecording recording, Clock clock) {
        this.editing = editing;
        this.recording = recording;
        this.clock = clock;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** The buttons of the page; none while somebody writes. */
    Component[] actions(
            QuantityPage page, Set<Operation> may, TableAddress address, SerializableConsumer<TableAddress> go) {
        List<Component> actions = new ArrayList<>();
        if (address.writing() == TableAddress.Writing.NOTHING) {
            boolean figures = !page.content().withoutFigures();
            Span words = new Span();
            if (figures && may.contains(Operation.PLAN_FIGURE)) {
                actions.add(new Button(
                        words.getTranslation("plan.QuantityTableView.enterActuals"),
                        e -> go.accept(address.with(TableAddress.Writing.ACTUALS))));
            }
            if (may.contains(Operation.PLAN_EDIT)) {
                actions.add(new LinkButton(
                        QuantityLinks.form(page.plan(), page.id()),
                        words.getTranslation("plan.QuantityTableView.form")));
            }
            if (figures && may.contains(Operation.PLAN_EDIT)) {
                actions.add(new Button(
                        words.getTranslation("plan.QuantityTableView.write"),
                        e -> go.accept(address.with(TableAddress.Writing.FIGURES))));
            }
        }
        return actions.toArray(Component[]::new);
    }

    /** The table to write in, if the address asks for it and the person may. */
    Optional<TableWriting> writing(
            QuantityPage page,
            AreaId area,
            Set<Operation> may,
            TableAddress address,
            SerializableSupplier<Optional<QuantityPage>> reload,
            Runnable leave) {
        return switch (address.writing()) {
            case FIGURES ->
                may.contains(Operation.PLAN_EDIT)
                        ? Optional.of(writing(new FigureDoor.OfPlan(editing), page, area, reload, leave))
                        : Optional.empty();
            case ACTUALS ->
                may.contains(Operation.PLAN_FIGURE)
                        ? Optional.of(writing(new FigureDoor.OfYears(recording), page, area, reload, leave))
                        : Optional.empty();
            case NOTHING -> Optional.empty();
        };
    }

    private static TableWriting writing(
            FigureDoor door,
            QuantityPage page,
            AreaId area,
            SerializableSupplier<Optional<QuantityPage>> reload,
            Runnable leave) {
        return new TableWriting(new FigureSaving(door, page, reload), area, !door.takesWords(), leave);
    }
}
