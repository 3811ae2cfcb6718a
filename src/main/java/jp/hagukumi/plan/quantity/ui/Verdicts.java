package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.uikit.StatusBadge;

/** The state of a table in one word. */
final class Verdicts {

    private Verdicts() {}

    static StatusBadge badge(QuantityVerdict verdict, Component in) {
        if (verdict.checked() == 0) {
            return new StatusBadge(in.getTranslation("plan.CheckCard.nothing"), StatusBadge.Tone.QUIET);
        }
        return verdict.holds()
                ? new StatusBadge(in.getTranslation("plan.CheckCard.holds"), StatusBadge.Tone.DONE)
                : new StatusBadge(
                        in.getTranslation(
                                "plan.CheckCard.broken", verdict.findings().size()),
                        StatusBadge.Tone.ALARM);
    }
}
