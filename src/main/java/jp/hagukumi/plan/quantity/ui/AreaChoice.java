package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.plan.quantity.Area;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.QuantityPage;

/** Which of the areas of a table is shown. */
class AreaChoice extends Composite<Div> {

    AreaChoice(QuantityPage page, AreaId shown, SerializableConsumer<AreaId> chosen) {
        Select<Area> areas = new Select<>();
        areas.setLabel(getTranslation("plan.AreaChoice.label"));
        areas.setItems(page.content().areas().stream()
                .flatMap(id -> page.areas().area(id).stream())
                .toList());
        areas.setItemLabelGenerator(
                area -> area.kind().equals(area.name()) ? area.name() : area.name() + " (" + area.kind() + ")");
        page.areas().area(shown).ifPresent(areas::setValue);
        areas.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.accept(e.getValue().id());
            }
        });
        getContent().addClassName("quantity-choice");
        getContent().add(areas);
        getContent().setVisible(page.content().areas().size() > 1);
    }
}
