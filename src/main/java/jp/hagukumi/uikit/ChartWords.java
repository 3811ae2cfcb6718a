package jp.hagukumi.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.shared.Words;
import org.jspecify.annotations.Nullable;

/** What a chart says in one language, on the screen as on a published page: caption, spoken label, table. */
public final class ChartWords {

    /** The table twin as text: what a heading, a row and the foot say. */
    public record Table(List<String> head, List<Row> rows, Optional<Row> foot) {

        /** One line of the table: its own heading and its cells. */
        public record Row(String heading, List<String> cells) {}
    }

    private final Locale language;
    private final Words words;

    private ChartWords(Words words) {
        this.language = words.language();
        this.words = words;
    }

    public static ChartWords in(Locale language) {
        return new ChartWords(Words.in(language));
    }

    /** Unit and day, as they stand below the title. */
    public String basis(ChartData data) {
        return words.say("uikit.Chart.basis", data.unit(), Formats.in(language).date(data.asOf()));
    }

    /** The invitation to open the table twin. */
    public String showTable() {
        return words.say("uikit.Chart.showTable");
    }

    /** What stands in place of a drawing that would be empty. */
    public String noData() {
        return words.say("uikit.Chart.noData");
    }

    /** The whole chart as one text for who cannot see it: title, unit, day, and every value. */
    public String spoken(ChartData data) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("uikit.Chart.spoken", data.title(), basis(data)));
        if (data.saysNothing()) {
            sentences.add(noData());
        } else {
            for (int i = 0; i < data.categories().size(); i++) {
                sentences.add(
                        words.say("uikit.Chart.spokenItem", data.categories().get(i), spokenValues(data, i)));
            }
        }
        return String.join(" ", sentences);
    }

    /** The table twin; sums only where the figures are parts of a whole. */
    public Table table(ChartData data) {
        List<String> head = new ArrayList<>();
        head.add(words.say("uikit.Chart.item"));
        data.series().forEach(series -> head.add(series.name()));
        if (data.addsUp()) {
            head.add(total());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            List<String> cells = new ArrayList<>();
            for (ChartData.Series series : data.series()) {
                cells.add(figure(series, i));
            }
            if (data.addsUp()) {
                cells.add(number(data.total(i).orElse(null)));
            }
            rows.add(new Table.Row(data.categories().get(i), List.copyOf(cells)));
        }
        return new Table(List.copyOf(head), List.copyOf(rows), foot(data));
    }

    /** A figure as it is printed, with the decimals it was given; words where there is none. */
    public String number(@Nullable BigDecimal value) {
        if (value == null) {
            return words.say("uikit.Chart.noValue");
        }
        NumberFormat format = NumberFormat.getNumberInstance(language);
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String figure(ChartData.Series series, int category) {
        return series.gap(category)
                .map(reason -> words.say("uikit.Chart.gap", reason))
                .orElseGet(() -> number(series.values().get(category)));
    }

    private Optional<Table.Row> foot(ChartData data) {
        if (!data.addsUp()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        data.series().forEach(series -> cells.add(number(series.total().orElse(null))));
        cells.add(number(data.total().orElse(null)));
        return Optional.of(new Table.Row(total(), List.copyOf(cells)));
    }

    private String spokenValues(ChartData data, int category) {
        return data.series().stream()
                .map(series -> words.say("uikit.Chart.spokenValue", series.name(), figure(series, category)))
                .reduce((first, next) -> words.say("uikit.Chart.spokenList", first, next))
                .orElse("");
    }

    private String total() {
        return words.say("uikit.Chart.total");
    }
}
