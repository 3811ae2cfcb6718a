package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementSaid;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals, measures and projects. */
@Component
class ComparedElement implements ComparedThing<ElementSaid> {

    private final PlanReader reader;

    ComparedElement(PlanReader reader) {
        this.reader = reader;
    }

    @Override
    public Thing thing() {
        return Thing.ELEMENT;
    }

    @Override
    public Class<ElementSaid> type() {
        return ElementSaid.class;
    }

    @Override
    public Map<UUID, ElementSaid> now(PlanId plan, Collection<UUID> subjects) {
        ElementsNow now = new ElementsNow(reader);
        now.load(subjects);
        Map<UUID, ElementSaid> said = new HashMap<>();
        for (UUID subject : subjects) {
            ElementSaid one = now.get(subject);
            if (one != null) {
                said.put(subject, one);
            }
        }
        return said;
    }

    @Override
    public String title(ElementSaid said, SaidWords words) {
        return said.code().isEmpty() ? said.title() : said.code() + " " + said.title();
    }

    @Override
    public @Nullable UUID above(ElementSaid said) {
        return said.parent();
    }

    @Override
    public List<SaidField> fields(ElementSaid said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        add(fields, words, "LEVEL", said.level());
        add(fields, words, "CODE", said.code());
        add(fields, words, "TITLE", said.title());
        add(fields, words, "DESCRIPTION", said.description());
        add(
                fields,
                words,
                "DEPARTMENTS",
                said.departments().stream()
                        .map(words::department)
                        .collect(Collectors.joining(words.say("common.listSeparator"))));
        add(fields, words, "PRIORITY", said.priority() ? words.say("plan.ElementMarks.priority") : "");
        add(fields, words, "NEW_SINCE", words.year(said.newSince()));
        return fields;
    }

    private static void add(List<SaidField> fields, SaidWords words, String field, String value) {
        fields.add(new SaidField(field, words.say("plan.Field." + field), value));
    }

    @Override
    public String order(ElementSaid said) {
        return said.sortPath();
    }
}
