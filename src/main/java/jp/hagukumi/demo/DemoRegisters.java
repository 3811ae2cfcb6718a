package jp.hagukumi.demo;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.PartnerSaid;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Side;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.shared.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plans of which only some is known, as drafts with what their papers say about relations, evidence, partners and words.
 * What nobody could read stays not known.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(70)
class DemoRegisters implements DemoData {

    static final List<String> WITH_ELEMENTS = List.of("nagareyama-2ki", "omitama-r8");
    private static final List<String> WITHOUT = List.of("toride-3ki", "unnamed-jisedai");
    private static final List<String> DEPARTMENTS = List.of("指導課", "文化芸術・生涯学習課", "公民館");
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    private final DemoAccounts accounts;
    private final Plans plans;
    private final Registers registers;
    private final Clock clock;

    DemoRegisters(DemoAccounts accounts, Plans plans, Registers registers, Clock clock) {
        this.accounts = accounts;
        this.plans = plans;
        this.registers = registers;
        this.clock = clock;
    }

    /** How plans come in. */
    @Component
    @ConditionalOnBooleanProperty("portal.demo")
    record Plans(PlanAmendments amendments, PlanImport imports, PlanReader reader) {}

    /** How registers are kept. */
    @Component
    @ConditionalOnBooleanProperty("portal.demo")
    record Registers(RegisterEditing editing, VocabularyEditing vocabulary, Vocabularies vocabularies) {}

    @Override
    public void create() {
        createPlans(WITH_ELEMENTS);
    }

    /** The plans by the names of their files. */
    Map<String, PlanId> createPlans(List<String> withElements) {
        DEPARTMENTS.forEach(name -> accounts.department(name, SINCE));
        accounts.actAs(DemoPeople.LEAD);
        Map<String, PlanId> made = new LinkedHashMap<>();
        withElements.forEach(name -> made.put(name, filled(DemoPlans.partly(name))));
        WITHOUT.forEach(name -> made.put(name, plans.amendments().draft(DemoPlans.headerOnly(name))));
        fill(made);
        return made;
    }

    private PlanId filled(PlanWorkbook workbook) {
        PlanId plan = plans.amendments().draft(workbook.header());
        var bytes = new ByteArrayInputStream(DemoPlans.workbook(workbook));
        switch (plans.imports().preview(bytes, "plan.xlsx", plan)) {
            case ImportPreview.Refused refused ->
                throw new IllegalStateException("The demo's own workbook is refused: " + refused.problems());
            case ImportPreview.Ready ready ->
                plans.imports().accept(ImportDecision.on(ready, JapanTime.today(clock), "公表された資料から入力"));
        }
        return plan;
    }

    private void fill(Map<String, PlanId> made) {
        Map<AxisRow, List<TermRow>> words = new HashMap<>();
        for (String line : lines()) {
            String[] cells = line.split("\\|", -1);
            PlanId plan = made.get(cells[0]);
            if (plan == null) {
                continue;
            }
            if (cells[1].equals("term")) {
                words.computeIfAbsent(axis(plan, cells[2]), axis -> new ArrayList<>(axis.terms()))
                        .add(new TermRow(TermId.next(), cells[3], false));
                continue;
            }
            registers
                    .editing()
                    .add(
                            plan,
                            switch (cells[1]) {
                                case "relation" ->
                                    new RelationSaid(
                                            0,
                                            kind(plan, cells[2]),
                                            Side.valueOf(cells[3]),
                                            cells[4],
                                            null,
                                            cells[5],
                                            cells[6]);
                                case "text" ->
                                    new TextSaid(
                                            0, TextKind.valueOf(cells[2]), cells[3], cells[4].replace("\\n", "\n"));
                                case "partner" -> new PartnerSaid(0, kind(plan, cells[2]), cells[3], cells[4]);
                                default ->
                                    new EvidenceSaid(
                                            0, kind(plan, cells[2]), cells[3], cells[4], cells[5], null, cells[7]);
                            });
        }
        words.forEach((axis, terms) ->
                registers.vocabulary().change(axis.id(), axis.version(), axis.label(), axis.several(), terms));
    }

    private AxisRow axis(PlanId plan, String code) {
        return registers.vocabularies().of(plan).stream()
                .filter(axis -> axis.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TermId kind(PlanId plan, String label) {
        return registers.vocabularies().of(plan).stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoRegisters.class.getResourceAsStream("/demo/registers.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
