package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.AxisSaid;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words by which a plan sorts, axis by axis; every word is a part of its own. */
@Component
class ComparedVocabulary implements ComparedThing<AxisSaid> {

    private static final String LABEL = "plan.ComparedVocabulary.";

    private final Vocabularies vocabularies;

    ComparedVocabulary(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public Thing thing() {
        return Thing.VOCABULARY;
    }

    @Override
    public Class<AxisSaid> type() {
        return AxisSaid.class;
    }

    @Override
    public Map<UUID, AxisSaid> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, AxisSaid> said = new HashMap<>();
        for (AxisRow axis : vocabularies.of(plan)) {
            if (subjects.contains(axis.id().value())) {
                said.put(
                        axis.id().value(),
                        new AxisSaid(said.size(), axis.use(), axis.code(), axis.label(), axis.several(), axis.terms()));
            }
        }
        return said;
    }

    @Override
    public String title(UUID subject, AxisSaid said, SaidWords words) {
        return said.label();
    }

    @Override
    public @Nullable UUID above(AxisSaid said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, AxisSaid said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        fields.add(new SaidField("label", words.say(LABEL + "label"), said.label()));
        fields.add(new SaidField(
                "several", words.say(LABEL + "several"), words.say(LABEL + (said.several() ? "many" : "one"))));
        for (TermRow term : said.terms()) {
            fields.add(new SaidField(
                    term.id().toString(),
                    words.say(LABEL + "term"),
                    term.retired() ? words.say("plan.VocabularyCard.retired", term.label()) : term.label()));
        }
        return fields;
    }
}
