package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import java.util.List;
import jp.hagukumi.plan.ElementRow;

/**
 * What one room of the plan shows of an element, on the element's page and beside the tree. Beans of this type are
 * shown in their order.
 *
 * <p>Of what a page is made Vaadin finds by following the classes from its route, which ends here. Fields of parts are
 * therefore named here; without that they are dead on a page that is opened by its address.
 */
@Uses(ElementEditor.class)
@Uses(ElementDeeds.class)
@Uses(LifeDeeds.class)
public interface ElementPart {

    int order();

    /**
     * What there is to show, nothing when the element has nothing of the kind.
     *
     * @param asOf the day as of which the element is shown; links to other pages of the plan keep it
     */
    List<Component> of(ElementRow element, AsOf asOf);
}
