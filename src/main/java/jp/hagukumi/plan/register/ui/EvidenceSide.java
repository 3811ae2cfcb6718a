package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.ui.IndicatorSide;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.uikit.Card;

/** The evidence that an indicator rests on. */
@org.springframework.stereotype.Component
class EvidenceSide implements IndicatorSide {

    private final PlanRegisters registers;

    EvidenceSide(PlanRegisters registers) {
        this.registers = registers;
    }

    @Override
    public List<Component> of(IndicatorRecord indicator, AsOf asOf) {
        String register = asOf.in(RegisterLinks.position(indicator.plan()));
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        registers.evidence(indicator.plan(), asOf.revision()).stream()
                .map(Registered::said)
                .filter(said -> said.indicators().contains(indicator.id()))
                .map(EvidenceSaid::title)
                .forEach(title -> list.add(new ListItem(new Anchor(register, title))));
        return list.getComponentCount() == 0
                ? List.of()
                : List.of(Card.titled(UI.getCurrent().getTranslation("plan.EntryList.evidence"), list));
    }
}
