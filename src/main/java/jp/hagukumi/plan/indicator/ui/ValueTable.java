package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.hagukumi.plan.indicator.Achievements;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FiscalYear;

/** The values of an indicator year by year: what was aimed at, what came of it or why there is nothing, from where. */
class ValueTable extends Composite<Div> {

    private final IndicatorRecord indicator;
    private final IndicatorContent content;
    private final IndicatorWords words;

    ValueTable(IndicatorRecord indicator) {
        this.indicator = indicator;
        this.content = indicator.content();
        this.words = IndicatorWords.in(getLocale());
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "value-table");
        table.setCaptionText(getTranslation("plan.ValueTable.caption"));
        NativeTableRow head = table.getHead().addRow();
        head(head, "plan.ValueTable.year");
        if (content.series().size() > 1) {
            head(head, "plan.ValueTable.series");
        }
        head(head, "plan.ValueTable.target");
        head(head, "plan.ValueTable.actual");
        head(head, "plan.ValueTable.achievement");
        head(head, "plan.ValueTable.source");
        for (FiscalYear year : IndicatorChart.years(indicator)) {
            content.series().forEach(series -> row(table.getBody().addRow(), series, year));
        }
        Div around = new Div(table);
        around.addClassName("table-scroll");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plan.ValueTable.caption"));
        getContent().add(around);
    }

    private void head(NativeTableRow row, String key) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(getTranslation(key));
    }

    private void row(NativeTableRow row, SeriesContent series, FiscalYear year) {
        Optional<ActualContent> actual = indicator.actual(series, year).map(ActualRecord::content);
        NativeTableHeaderCell heading = row.addHeaderCell();
        heading.getElement().setAttribute("scope", "row");
        heading.setText(words.year(year, actual.map(ActualContent::years).orElse(content.years())));
        if (content.series().size() > 1) {
            row.addDataCell().setText(series.name());
        }
        row.addDataCell()
                .setText(series.targets().stream()
                        .filter(target -> target.year().equals(year))
                        .map(target -> words.value(target.value(), content.unit()))
                        .findFirst()
                        .orElse(""));
        boolean baseline = year.equals(series.baselineYear());
        if (actual.isPresent()) {
            row.addDataCell().setText(words.actual(actual.get(), content.unit()));
        } else if (baseline) {
            row.addDataCell()
                    .setText(
                            getTranslation("plan.ValueTable.baseline", words.value(series.baseline(), content.unit())));
        } else {
            row.addDataCell()
                    .setText(
                            content.isSurveyed(year)
                                    ? getTranslation("plan.ValueTable.notEntered")
                                    : words.say(
                                            "plan.Indicator.noValue",
                                            words.say("plan.MissingReason." + MissingReason.NOT_SURVEY_YEAR)));
        }
        if (actual.isPresent() && !actual.get().value().isNone()) {
            row.addDataCell()
                    .add(new AchievementFacts(
                            content,
                            Achievements.of(content, series, year, actual.get().value()),
                            false));
        } else {
            row.addDataCell();
        }
        row.addDataCell().add(source(actual));
    }

    private Div source(Optional<ActualContent> actual) {
        Div cell = new Div();
        actual.ifPresent(said -> {
            String source = said.source().isBlank() ? content.source() : said.source();
            cell.add(new Span(source.isBlank() ? getTranslation("plan.IndicatorFacts.noSource") : source));
            if (!said.note().isBlank()) {
                Div note = new Div(new Span(said.note()));
                note.addClassName("second");
                cell.add(note);
            }
        });
        return cell;
    }
}
