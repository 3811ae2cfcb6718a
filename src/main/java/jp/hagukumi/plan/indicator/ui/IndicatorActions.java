package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.indicator.IndicatorDetails;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.LinkButton;

/** What the person may do with an indicator: enter values, take it out of the plan, edit it. */
class IndicatorActions extends Composite<Div> {

    IndicatorActions(IndicatorDetails details, IndicatorEditing editing, LocalDate today) {
        IndicatorRecord indicator = details.indicator();
        getContent().addClassName("actions");
        if (details.allowed().contains(Operation.PLAN_FIGURE)) {
            getContent()
                    .add(new LinkButton(
                            IndicatorLinks.actuals(
                                    indicator.plan(), FiscalYear.of(today).previous()),
                            getTranslation("plan.IndicatorView.enter")));
        }
        if (details.allowed().contains(Operation.PLAN_EDIT)) {
            getContent()
                    .add(
                            new Button(getTranslation("plan.IndicatorView.remove"), e -> confirm(indicator, editing)),
                            new LinkButton(
                                    IndicatorLinks.edit(indicator.plan(), indicator.id()),
                                    getTranslation("plan.IndicatorView.edit")));
        }
    }

    private void confirm(IndicatorRecord indicator, IndicatorEditing editing) {
        new ConfirmDialog(
                        getTranslation("plan.IndicatorView.removeTitle"),
                        getTranslation(
                                "plan.IndicatorView.removeEffect",
                                indicator.content().name(),
                                indicator.actuals().size()),
                        getTranslation("plan.IndicatorView.remove"),
                        () -> {
                            editing.remove(indicator.id(), indicator.version());
                            UI.getCurrent().navigate(IndicatorLinks.indicators(indicator.plan()));
                        })
                .open();
    }
}
