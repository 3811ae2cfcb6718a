package jp.hagukumi.plan.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** How what a plan says is written where it is compared: words, years, names of departments and elements. */
public final class SaidWords {

    private final PlanId plan;
    private final Words words;
    private final Formats formats;
    private final Map<UUID, String> departments;
    private final Function<UUID, String> elements;
    private final NamesThen names;

    private SaidWords(PlanId plan, Source source, Function<UUID, String> elements, NamesThen names) {
        this.plan = plan;
        this.words = source.words();
        this.formats = Formats.in(words.language());
        this.departments = source.departments();
        this.elements = elements;
        this.names = names;
    }

    /** From where words and names come, whatever the date. */
    record Source(
            Words words,
            Map<UUID, String> departments,
            PlanLedger ledger,
            Vocabularies vocabularies,
            List<ComparedThing<?>> kinds) {

        /** @param elements how elements were called then */
        SaidWords at(PlanId plan, int revision, Function<UUID, String> elements) {
            return new SaidWords(plan, this, elements, new NamesThen(plan, revision, ledger, vocabularies, kinds));
        }
    }

    /** Whose things are compared. */
    public PlanId plan() {
        return plan;
    }

    /** The words behind a key of the translation files. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A fiscal year by its start year; empty for none. */
    public String year(@Nullable Integer start) {
        return start == null ? "" : formats.fiscalYear(new FiscalYear(start));
    }

    public Formats formats() {
        return formats;
    }

    /** The name of a department. */
    public String department(UUID id) {
        return departments.getOrDefault(id, "");
    }

    /** Code and title of an element as it was called then; empty when there is none. */
    public String element(UUID id) {
        return elements.apply(id);
    }

    /** As of the end of which revision it is written. */
    public int revision() {
        return names.revision();
    }

    /** The plan's words then, axis by axis. */
    public List<AxisRow> axes() {
        return names.axes();
    }

    /** A word of the plan as it was written then; empty when there was none. */
    public String term(@Nullable TermId id) {
        return axes().stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.id().equals(id))
                .map(TermRow::label)
                .findFirst()
                .orElse("");
    }

    /** What another thing of the plan was called then; empty when it was not there. */
    public String name(Thing thing, UUID id) {
        return names.name(thing, id, this);
    }

    /** Several of a kind as one text. */
    public String list(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).collect(Collectors.joining(say("common.listSeparator")));
    }
}
