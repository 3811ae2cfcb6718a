package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.ui.AsOf;

/** What another room of the plan shows on the page of an indicator, below what is the indicator's own. */
public interface IndicatorSide {

    /** What there is to show, nothing when the room has nothing about the indicator. */
    List<Component> of(IndicatorRecord indicator, AsOf asOf);
}
