package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
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

/** What demand and capacity came to be, where two dates of a plan are compared. Every figure is a part of its own. */
@Component
class ComparedQuantityActuals implements ComparedThing<ActualsContent> {

    private final QuantityActualsStore store;
    private final QuantityReader reader;

    ComparedQuantityActuals(QuantityActualsStore store, QuantityReader reader) {
        this.store = store;
        this.reader = reader;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_ACTUAL;
    }

    @Override
    public Class<ActualsContent> type() {
        return ActualsContent.class;
    }

    @Override
    public Map<UUID, ActualsContent> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, ActualsContent> said = new HashMap<>();
        store.findAllById(subjects.stream().map(QuantityTableId::new).toList())
                .forEach(one -> said.put(one.id().value(), one.content()));
        return said;
    }

    @Override
    public String title(UUID subject, ActualsContent said, SaidWords words) {
        return words.name(Thing.QUANTITY_TABLE, subject);
    }

    @Override
    public @Nullable UUID above(ActualsContent said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, ActualsContent said, SaidWords words) {
        AreaTree areas = reader.areas(words.plan(), words.revision());
        Map<Integer, String> lines = reader.table(new QuantityTableId(subject), words.revision()).stream()
                .flatMap(table -> table.lines().stream())
                .collect(Collectors.toMap(QuantityLine::number, QuantityLine::name));
        List<SaidField> fields = new ArrayList<>();
        for (ActualFigure figure : said.figures()) {
            BigDecimal value = figure.value();
            String number = value == null ? "" : words.formats().figure(value, ComparedQuantityTable.DECIMALS_MAX);
            fields.add(new SaidField(
                    figure.area() + "." + figure.line() + "." + figure.year().startYear(),
                    words.say(
                            ComparedQuantityTable.LABEL + "figure",
                            areas.area(figure.area()).map(Area::name).orElse(""),
                            lines.getOrDefault(figure.line(), ""),
                            words.year(figure.year().startYear())),
                    (number + "\n" + figure.remark()).strip()));
        }
        return fields;
    }
}
