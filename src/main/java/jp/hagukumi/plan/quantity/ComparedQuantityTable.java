package jp.hagukumi.plan.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of demand and capacity where two dates of a plan are compared. Every figure is a part of its own. */
@Component
class ComparedQuantityTable implements ComparedThing<QuantityContent> {

    static final String LABEL = "plan.ComparedQuantityTable.";
    static final int DECIMALS_MAX = 6;

    private final QuantityTables tables;
    private final QuantityReader reader;

    ComparedQuantityTable(QuantityTables tables, QuantityReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_TABLE;
    }

    @Override
    public Class<QuantityContent> type() {
        return QuantityContent.class;
    }

    @Override
    public Map<UUID, QuantityContent> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, QuantityContent> said = new HashMap<>();
        tables.findAllById(subjects.stream().map(QuantityTableId::new).toList())
                .forEach(table -> said.put(table.id().value(), table.content()));
        return said;
    }

    @Override
    public String title(UUID subject, QuantityContent said, SaidWords words) {
        return said.service();
    }

    @Override
    public @Nullable UUID above(QuantityContent said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, QuantityContent said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        add(fields, words, "service", said.service());
        add(fields, words, "unit", said.unit());
        add(fields, words, "asOf", said.asOf());
        add(fields, words, "note", said.note());
        add(fields, words, "source", said.source());
        add(
                fields,
                words,
                "lines",
                said.lines().stream().map(QuantityLine::name).collect(Collectors.joining("\n")));
        AreaTree areas = reader.areas(words.plan(), words.revision());
        Map<Integer, String> lines =
                said.lines().stream().collect(Collectors.toMap(QuantityLine::number, QuantityLine::name));
        for (QuantityFigure figure : said.figures()) {
            String area = areas.area(figure.area()).map(Area::name).orElse("");
            String line = lines.getOrDefault(figure.line(), "");
            fields.add(new SaidField(
                    figure.area() + "." + figure.line() + "." + figure.year().startYear(),
                    words.say(
                            LABEL + "figure",
                            area,
                            line,
                            words.year(figure.year().startYear())),
                    words.formats().figure(figure.value(), DECIMALS_MAX)));
        }
        return fields;
    }

    private static void add(List<SaidField> fields, SaidWords words, String key, String value) {
        fields.add(new SaidField(key, words.say(LABEL + key), value));
    }

    @Override
    public String order(QuantityContent said) {
        return "%06d".formatted(said.place());
    }
}
