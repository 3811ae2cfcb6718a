package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;

/** The sub-series of an indicator, each with baseline and targets. */
class SeriesList extends Composite<Div> {

    private final List<SeriesFields> rows = new ArrayList<>();
    private final Div place = new Div();
    private SerializableConsumer<String> words = text -> {};
    private String unit = "";

    SeriesList() {
        Button add = new Button(getTranslation("plan.SeriesList.add"), e -> addBlank());
        getContent().add(place, add);
    }

    void onWords(SerializableConsumer<String> listener) {
        words = listener;
    }

    void setUnit(String other) {
        unit = other;
        rows.forEach(row -> row.setUnit(other));
    }

    void show(IndicatorContent content) {
        unit = content.unit();
        rows.clear();
        place.removeAll();
        content.series().forEach(this::add);
    }

    private void addBlank() {
        int number = rows.size() + 1;
        while (isTaken(Integer.toString(number))) {
            number++;
        }
        SeriesFields added = add(new SeriesContent(Integer.toString(number), "", null, PlanValue.NONE, List.of()));
        added.focus();
    }

    private boolean isTaken(String key) {
        return rows.stream().anyMatch(row -> row.key().equals(key));
    }

    private SeriesFields add(SeriesContent series) {
        SeriesFields row = new SeriesFields(series, unit, text -> words.accept(text), this::remove);
        rows.add(row);
        place.add(row);
        rows.forEach(one -> one.setAlone(rows.size() == 1));
        return row;
    }

    private void remove(SeriesFields row) {
        rows.remove(row);
        place.remove(row);
        rows.forEach(one -> one.setAlone(rows.size() == 1));
    }

    /** Whether every year typed is one; else the wrong fields are marked. */
    boolean isWhole() {
        boolean whole = true;
        for (SeriesFields row : rows) {
            whole &= row.isWhole();
        }
        return whole;
    }

    List<SeriesContent> read() {
        return rows.stream().map(SeriesFields::read).toList();
    }
}
