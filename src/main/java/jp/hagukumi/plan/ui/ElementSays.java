package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementDetail;
import jp.hagukumi.plan.ElementDetails;
import jp.hagukumi.plan.ElementRow;

/** Everything that an element says besides its title and description, in groups; nothing empty is shown. */
@org.springframework.stereotype.Component
class ElementSays implements ElementPart {

    private final ElementDetails details;
    private final Directory directory;

    ElementSays(ElementDetails details, Directory directory) {
        this.details = details;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Component> of(ElementRow element, AsOf asOf) {
        return details.of(element.plan(), element.id(), asOf.revision())
                .map(detail -> cards(detail, asOf))
                .orElse(List.of());
    }

    private List<Component> cards(ElementDetail detail, AsOf asOf) {
        List<Component> cards = new ArrayList<>();
        if (detail.content().departments().stream()
                .anyMatch(responsible -> !responsible.text().isEmpty())) {
            cards.add(new DepartmentTexts(detail.content().departments(), directory.departmentNames()));
        }
        for (ElementGroup group : List.of(
                ElementGroup.particulars(detail),
                ElementGroup.cooperation(detail),
                ElementGroup.connections(detail, asOf))) {
            if (!group.isEmpty()) {
                cards.add(group);
            }
        }
        return cards;
    }
}
