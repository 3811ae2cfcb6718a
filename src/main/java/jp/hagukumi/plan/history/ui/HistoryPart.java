package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.PastChange;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.ElementPart;
import jp.hagukumi.uikit.Card;
import org.springframework.stereotype.Component;

/** How an element came to say what it says: who changed what and when. */
@Component
class HistoryPart implements ElementPart {

    private final PlanComparisons comparisons;

    HistoryPart(PlanComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<com.vaadin.flow.component.Component> of(ElementRow element, AsOf asOf) {
        List<PastChange> changes = comparisons.history(
                element.plan(),
                Thing.ELEMENT,
                element.id().value(),
                asOf.revision(),
                UI.getCurrent().getLocale());
        return changes.isEmpty() ? List.of() : List.of(new Card(new HistoryList(changes)));
    }
}
