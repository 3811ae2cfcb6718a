package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.register.PositionDrawing;
import jp.hagukumi.plan.register.PositionMap;
import jp.hagukumi.plan.register.PositionMap.Box;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Side;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;

/** The drawn position of a plan (計画の位置図) with the same in a table. */
class PositionCard extends Composite<Card> {

    private final AsOf asOf;

    PositionCard(PositionMap map, AsOf asOf) {
        this.asOf = asOf;
        getContent().addClassName("position-card");
        getContent().add(new H2(getTranslation("plan.PositionCard.title")));
        if (map.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.PositionCard.empty")));
            return;
        }
        Div drawing = new Div(new Svg(PositionDrawing.svg(map)));
        drawing.addClassName("position-map");
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("plan.PositionCard.spoken", map.plan()));
        getContent().add(drawing, table(map));
    }

    private NativeTable table(PositionMap map) {
        NativeTable table = new NativeTable();
        table.addClassName("position-table");
        NativeTableHeader head = table.getHead();
        NativeTableRow titles = head.addRow();
        for (String column : List.of("side", "kind", "other")) {
            NativeTableHeaderCell cell = titles.addHeaderCell();
            cell.setText(getTranslation("plan.PositionCard." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        NativeTableBody body = table.getBody();
        map.above().forEach(row -> rows(body, Side.ABOVE, row));
        rows(body, Side.WITHIN, map.within());
        rows(body, Side.BEFORE, map.before());
        rows(body, Side.AFTER, map.after());
        rows(body, Side.BESIDE, map.beside());
        return table;
    }

    private void rows(NativeTableBody body, Side side, List<Box> boxes) {
        for (Box box : boxes) {
            NativeTableRow row = body.addRow();
            row.addDataCell().setText(getTranslation("plan.Side." + side));
            row.addDataCell().setText(box.kind());
            PlanId other = box.other();
            if (other == null) {
                row.addDataCell().setText(box.title());
            } else {
                row.addDataCell().add(new Anchor(asOf.in(RegisterLinks.position(other)), box.title()));
            }
        }
    }
}
