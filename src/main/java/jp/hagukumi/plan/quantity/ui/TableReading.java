package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.QuantityCheck;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Chart;

/** A table as it is read and printed: figures, what they reckon to, chart, notes. */
class TableReading extends Composite<Div> {

    TableReading(QuantityPage page, AreaId area, LocalDate today) {
        QuantityVerdict verdict = QuantityCheck.of(page.content(), page.areas());
        Card table = new Card(new FigureTable(page, area, verdict));
        if (page.original() != null) {
            Paragraph revised = new Paragraph(getTranslation("plan.TableReading.revised"));
            revised.addClassName("second");
            table.add(revised);
        }
        CheckCard check = new CheckCard();
        check.show(verdict);
        getContent()
                .add(
                        table,
                        check,
                        new Card(new Chart(QuantityChart.of(page, area, today, getLocale()))),
                        new TableNotes(page.content()));
    }
}
