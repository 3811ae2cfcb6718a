package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.ui.IndicatorGlance;
import jp.hagukumi.progress.AskedValue;

/** Below the field of an indicator's value: what to write where there is none, and what the plan says of the indicator. */
class ValueHelp extends Composite<Div> {

    private final AskedValue asked;
    private final IndicatorGlance glance;

    ValueHelp(AskedValue asked, LocalDate today) {
        this.asked = asked;
        this.glance = new IndicatorGlance(asked.indicator(), asked.series(), asked.year(), today);
        String reasons = Arrays.stream(MissingReason.values())
                .filter(reason -> reason != MissingReason.OTHER)
                .map(reason -> reason.in(getLocale()))
                .collect(Collectors.joining(getTranslation("progress.separator")));
        Paragraph none = new Paragraph(getTranslation(
                asked.isSurveyed() ? "progress.ValueHelp.none" : "progress.ValueHelp.notSurveyed", reasons));
        none.addClassName("third");
        getContent().add(none, glance);
    }

    /** Shows the indicator with a value as it stands in the field. */
    void show(String text) {
        glance.show(asked.proposed(text));
    }
}
