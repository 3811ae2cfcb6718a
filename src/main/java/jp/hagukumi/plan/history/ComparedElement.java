package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.Contact;
import jp.hagukumi.plan.ElementSaid;
import jp.hagukumi.plan.ElementsSaid;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals, measures and projects. */
@Component
class ComparedElement implements ComparedThing<ElementSaid> {

    private static final String LABEL = "plan.ComparedElement.";
    private static final String GROUP = "plan.ElementGroup.";

    private final ElementsSaid elements;

    ComparedElement(ElementsSaid elements) {
        this.elements = elements;
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
        return elements.of(plan, subjects);
    }

    @Override
    public String title(UUID subject, ElementSaid said, SaidWords words) {
        return said.code().isEmpty() ? said.title() : said.code() + " " + said.title();
    }

    @Override
    public @Nullable UUID above(ElementSaid said) {
        return said.parent();
    }

    @Override
    public List<SaidField> fields(UUID subject, ElementSaid said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        add(fields, words, "LEVEL", said.level());
        add(fields, words, "CODE", said.code());
        add(fields, words, "TITLE", said.title());
        group(fields, words, "reading", said.reading());
        add(fields, words, "DESCRIPTION", said.description());
        add(fields, words, "DEPARTMENTS", words.list(said.departments().stream().map(words::department)));
        said.departmentTexts()
                .forEach((department, text) -> fields.add(new SaidField(
                        "text." + department, words.say(LABEL + "textOf", words.department(department)), text)));
        add(fields, words, "PRIORITY", said.priority() ? words.say("plan.ElementMarks.priority") : "");
        add(fields, words, "NEW_SINCE", words.year(said.newSince()));
        terms(fields, said, words);
        group(fields, words, "targetGroup", said.targetGroup());
        group(fields, words, "legalBase", said.legalBase());
        group(fields, words, "evidence", lines(said.evidence().stream().map(id -> words.name(Thing.EVIDENCE, id))));
        said.partners()
                .forEach(partner -> fields.add(new SaidField(
                        "partner." + partner.partner(),
                        words.say(GROUP + "partners"),
                        lines(Stream.of(
                                noted(
                                        words,
                                        words.name(
                                                Thing.PARTNER, partner.partner().value()),
                                        words.term(partner.form())),
                                partner.role())))));
        Contact contact = said.contact();
        group(
                fields,
                words,
                "contact",
                lines(Stream.of(contact.section(), contact.tel(), contact.fax(), contact.mail())));
        group(
                fields,
                words,
                "listedBelow",
                lines(said.listings().stream()
                        .map(one -> noted(words, words.element(one.parent().value()), one.note()))));
        group(
                fields,
                words,
                "related",
                lines(said.related().stream()
                        .map(one -> noted(words, words.element(one.element().value()), one.note()))));
        life(fields, said, words);
        return fields;
    }

    /** One part for each axis of the plan of which it bears words. */
    private static void terms(List<SaidField> fields, ElementSaid said, SaidWords words) {
        for (AxisRow axis : words.axes()) {
            String borne = words.list(axis.terms().stream()
                    .filter(term -> said.terms().contains(term.id().value()))
                    .map(TermRow::label));
            if (!borne.isEmpty()) {
                fields.add(new SaidField("axis." + axis.id(), axis.label(), borne));
            }
        }
    }

    private static void life(List<SaidField> fields, ElementSaid said, SaidWords words) {
        UUID into = said.mergedInto();
        String since = words.year(said.lifeSince());
        fields.add(new SaidField(
                "life",
                words.say(LABEL + "life"),
                lines(Stream.of(
                        noted(words, words.say("plan.LifeState." + said.life()), since),
                        into == null ? "" : words.element(into),
                        said.lifeReason()))));
    }

    private static String noted(SaidWords words, String name, String note) {
        return note.isEmpty() ? name : words.say("plan.ElementGroup.held", name, note);
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void group(List<SaidField> fields, SaidWords words, String field, String value) {
        fields.add(new SaidField(field, words.say(GROUP + field), value));
    }

    private static void add(List<SaidField> fields, SaidWords words, String field, String value) {
        fields.add(new SaidField(field, words.say("plan.Field." + field), value));
    }

    @Override
    public String order(ElementSaid said) {
        return said.sortPath();
    }
}
