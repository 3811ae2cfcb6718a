package jp.hagukumi.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Listing;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.PartnerSaid;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Said;
import jp.hagukumi.plan.register.Side;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What a plan says besides its tree, from the file of its registers: texts, relations, evidence, partners, words, and
 * where elements stand again. A plan without such a file says nothing more.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoRegisterLines {

    private final PlanRegisters registers;
    private final RegisterEditing editing;
    private final VocabularyEditing vocabulary;
    private final Vocabularies vocabularies;
    private final PlanReader plans;
    private final ElementArranging arranging;
    private final ElementEditing elements;

    DemoRegisterLines(
            PlanRegisters registers,
            RegisterEditing editing,
            VocabularyEditing vocabulary,
            Vocabularies vocabularies,
            PlanReader plans,
            ElementArranging arranging,
            ElementEditing elements) {
        this.registers = registers;
        this.editing = editing;
        this.vocabulary = vocabulary;
        this.vocabularies = vocabularies;
        this.plans = plans;
        this.arranging = arranging;
        this.elements = elements;
    }

    /** Writes into a plan, which is open to changes, what the file of that name says. */
    void fill(PlanId plan, String name) {
        for (String line : lines("/demo/" + name + "-registers.csv")) {
            String[] cells = line.replace("\\n", "\n").split("\\|", -1);
            switch (cells[0]) {
                case "term" -> term(plan, cells[1], cells[2]);
                case "word" -> word(plan, cells[2], cells[3]);
                case "listing" -> listing(plan, cells);
                default -> editing.add(plan, said(plan, cells));
            }
        }
    }

    /**
     * Lets indicators rest on the surveys that they name as their sources.
     *
     * @param sources of each indicator of the plan
     */
    void rest(PlanId plan, Map<IndicatorId, String> sources) {
        for (Registered<EvidenceSaid> entry : registers.evidence(plan, PlanLedger.NOW)) {
            EvidenceSaid said = entry.said();
            List<IndicatorId> resting = sources.keySet().stream()
                    .filter(indicator -> said.title().equals(sources.get(indicator)))
                    .toList();
            EvidenceSaid linked = new EvidenceSaid(
                    said.place(),
                    said.kind(),
                    said.title(),
                    said.heldOn(),
                    said.target(),
                    said.answers(),
                    said.result(),
                    resting);
            editing.change(plan, entry.id(), entry.version(), linked);
        }
    }

    private Said said(PlanId plan, String[] cells) {
        return switch (cells[0]) {
            case "relation" ->
                new RelationSaid(0, word(plan, cells[1]), Side.valueOf(cells[2]), cells[3], null, cells[4], cells[5]);
            case "text" -> new TextSaid(0, TextKind.valueOf(cells[1]), cells[2], cells[3]);
            case "partner" -> new PartnerSaid(0, word(plan, cells[1]), cells[2], cells[3]);
            case "evidence" ->
                new EvidenceSaid(
                        0, word(plan, cells[1]), cells[2], cells[3], cells[4], number(cells[5]), cells[6], List.of());
            default -> throw new IllegalStateException("There is no register " + cells[0]);
        };
    }

    private void term(PlanId plan, String code, String label) {
        AxisRow axis = vocabularies.of(plan).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<TermRow> terms = new ArrayList<>(axis.terms());
        terms.add(new TermRow(TermId.next(), label, false));
        vocabulary.change(axis.id(), axis.version(), axis.label(), axis.several(), terms);
    }

    private void word(PlanId plan, String label, String title) {
        TermId term = word(plan, label);
        change(plan, title, (content, draft) -> draft.terms(with(content.terms(), term)));
    }

    private void listing(PlanId plan, String[] cells) {
        Listing listing = new Listing(element(plan, cells[2]), cells[3]);
        change(plan, cells[1], (content, draft) -> draft.listings(with(content.listings(), listing)));
    }

    private void change(PlanId plan, String title, BiConsumer<ElementContent, ElementDraft> change) {
        EditableElement now = arranging.read(element(plan, title)).orElseThrow();
        ElementDraft draft = now.content().draft();
        change.accept(now.content(), draft);
        elements.change(now, draft.content());
    }

    /** The element of a title, or the first one of a number. */
    private ElementId element(PlanId plan, String titleOrCode) {
        List<ElementRow> tree = plans.tree(plan);
        return tree.stream()
                .filter(row -> row.title().equals(titleOrCode))
                .findFirst()
                .or(() -> tree.stream()
                        .filter(row -> row.code().equals(titleOrCode))
                        .findFirst())
                .orElseThrow()
                .id();
    }

    private TermId word(PlanId plan, String label) {
        return vocabularies.of(plan).stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private static List<String> lines(String resource) {
        InputStream stream = DemoRegisterLines.class.getResourceAsStream(resource);
        if (stream == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
