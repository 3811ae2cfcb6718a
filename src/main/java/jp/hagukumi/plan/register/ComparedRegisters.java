package jp.hagukumi.plan.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of a plan where two of its dates are compared. */
@Configuration(proxyBeanMethods = false)
class ComparedRegisters {

    private static final String LABEL = "plan.";

    @Bean
    ComparedThing<EvidenceSaid> comparedEvidence(EvidenceShelf shelf) {
        return new OfRegister<>(shelf, (said, words) -> said.title(), ComparedRegisters::evidence);
    }

    @Bean
    ComparedThing<PartnerSaid> comparedPartner(PartnerShelf shelf) {
        return new OfRegister<>(shelf, (said, words) -> said.name(), ComparedRegisters::partner);
    }

    @Bean
    ComparedThing<RelationSaid> comparedRelation(RelationShelf shelf) {
        return new OfRegister<>(shelf, (said, words) -> said.title(), ComparedRegisters::relation);
    }

    @Bean
    ComparedThing<TextSaid> comparedText(TextShelf shelf) {
        return new OfRegister<>(
                shelf,
                (said, words) -> said.title().isEmpty() ? words.say("plan.TextKind." + said.kind()) : said.title(),
                ComparedRegisters::text);
    }

    private static List<SaidField> evidence(EvidenceSaid said, SaidWords words) {
        Integer answers = said.answers();
        return List.of(
                field(words, "EvidenceFields.kind", words.term(said.kind())),
                field(words, "EvidenceFields.title", said.title()),
                field(words, "EvidenceFields.heldOn", said.heldOn()),
                field(words, "EvidenceFields.target", said.target()),
                field(
                        words,
                        "EvidenceFields.answers",
                        answers == null ? "" : words.formats().number(answers)),
                field(words, "EvidenceFields.result", said.result()),
                field(
                        words,
                        "EvidenceFields.indicators",
                        said.indicators().stream()
                                .map(indicator -> words.name(Thing.INDICATOR, indicator.value()))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining("\n"))));
    }

    private static List<SaidField> partner(PartnerSaid said, SaidWords words) {
        return List.of(
                field(words, "PartnerFields.kind", words.term(said.kind())),
                field(words, "PartnerFields.name", said.name()),
                field(words, "PartnerFields.note", said.note()));
    }

    private static List<SaidField> relation(RelationSaid said, SaidWords words) {
        return List.of(
                field(words, "RelationFields.kind", words.term(said.kind())),
                field(words, "RelationFields.side", words.say("plan.Side." + said.side())),
                field(words, "RelationFields.title", said.title()),
                field(words, "RelationFields.philosophy", said.philosophy()),
                field(words, "RelationFields.note", said.note()));
    }

    private static List<SaidField> text(TextSaid said, SaidWords words) {
        return List.of(
                field(words, "TextFields.kind", words.say("plan.TextKind." + said.kind())),
                field(words, "TextFields.title", said.title()),
                field(words, "TextFields.body", said.body()));
    }

    /** @param key of the words that name the part on the form, and of the part */
    private static SaidField field(SaidWords words, String key, String value) {
        return new SaidField(key, words.say(LABEL + key), value);
    }

    private record OfRegister<S extends Record & Said>(
            Shelf<?, S> shelf, BiFunction<S, SaidWords, String> naming, BiFunction<S, SaidWords, List<SaidField>> parts)
            implements ComparedThing<S> {

        @Override
        public Thing thing() {
            return shelf.thing();
        }

        @Override
        public Class<S> type() {
            return shelf.type();
        }

        @Override
        public Map<UUID, S> now(PlanId plan, Collection<UUID> subjects) {
            return shelf.now(subjects);
        }

        @Override
        public String title(UUID subject, S said, SaidWords words) {
            return naming.apply(said, words);
        }

        @Override
        public @Nullable UUID above(S said) {
            return null;
        }

        @Override
        public List<SaidField> fields(UUID subject, S said, SaidWords words) {
            return parts.apply(said, words);
        }

        @Override
        public String order(S said) {
            return "%06d".formatted(said.place());
        }
    }
}
