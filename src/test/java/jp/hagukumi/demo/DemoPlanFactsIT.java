package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every fact of the published papers has a place in the portal, or the module is named that it comes with. */
@PortalIT
class DemoPlanFactsIT {

    private static final Set<String> ELSEWHERE =
            Set.of("later:council", "later:progress", "later:publication", "indicator");

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void everyFactOfEveryPaperHasItsPlace() throws IOException {
        office.as(DemoPeople.LEAD);
        Map<String, PlanId> plans = new DemoRegisters(
                        AccountFixtures.demoAccounts(beans),
                        new DemoRegisters.Plans(
                                beans.getBean(PlanAmendments.class),
                                beans.getBean(PlanImport.class),
                                beans.getBean(PlanReader.class)),
                        new DemoRegisters.Registers(
                                beans.getBean(RegisterEditing.class),
                                beans.getBean(VocabularyEditing.class),
                                beans.getBean(Vocabularies.class)),
                        beans.getBean(Clock.class))
                .createPlans(List.of("nagareyama-kodomo-r7", "nagareyama-2ki", "omitama-r8"));

        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/plan-facts.csv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fact = line.split("\\|", 3);
            PlanId plan = Objects.requireNonNull(plans.get(fact[0]), line);
            if (!ELSEWHERE.contains(fact[1]) && !shown(plan, fact[1]).contains(fact[2])) {
                missing.add(line + " but: " + shown(plan, fact[1]));
            }
        }

        assertThat(missing).isEmpty();
        assertThat(plans.values()).hasSize(5);
    }

    private String shown(PlanId plan, String place) {
        PlanDetails details = beans.getBean(PlanReader.class).plan(plan).orElseThrow();
        PlanRegisters registers = beans.getBean(PlanRegisters.class);
        return switch (place) {
            case "title" -> details.summary().title();
            case "municipality" -> details.municipality();
            case "state" -> details.summary().state().name();
            case "period" -> period(details);
            case "legal" -> String.join("\n", details.legalBases());
            case "philosophy" ->
                details.philosophy() + "\n"
                        + lines(registers.relations(plan, PlanLedger.NOW).stream()
                                .map(entry -> entry.said().philosophy())
                                .toList());
            case "level" ->
                lines(details.levels().stream().map(level -> level.label()).toList());
            case "note" -> details.note();
            case "scale" ->
                lines(details.scale().stream()
                        .map(mark -> mark.mark() + " " + mark.label())
                        .toList());
            case "element" ->
                lines(beans.getBean(PlanReader.class).tree(plan).stream()
                        .map(row -> row.codeAndTitle())
                        .toList());
            case "departments" -> departments(plan);
            case "text" ->
                lines(registers.texts(plan, PlanLedger.NOW).stream()
                        .map(entry -> entry.said().title() + "\n" + entry.said().body())
                        .toList());
            case "relation" ->
                lines(registers.relations(plan, PlanLedger.NOW).stream()
                        .map(entry -> name(plan, entry.said().kind()) + " "
                                + entry.said().title())
                        .toList());
            case "term" -> lines(terms(plan).stream().map(TermRow::label).toList());
            case "partner" ->
                lines(registers.partners(plan, PlanLedger.NOW).stream()
                        .map(entry -> entry.said().name())
                        .toList());
            case "evidence" ->
                lines(registers.evidence(plan, PlanLedger.NOW).stream()
                        .map(entry -> entry.said().title())
                        .toList());
            default -> throw new IllegalArgumentException(place);
        };
    }

    private static String period(PlanDetails details) {
        FiscalYear from = details.summary().from();
        FiscalYear to = details.summary().to();
        return from == null && to == null ? "未確認" : year(from) + "–" + year(to);
    }

    private static String year(@Nullable FiscalYear year) {
        return year == null ? "未確認" : Integer.toString(year.startYear());
    }

    private String departments(PlanId plan) {
        Map<DepartmentId, String> names = beans.getBean(Directory.class).departmentNames();
        return lines(beans.getBean(PlanReader.class).tree(plan).stream()
                .map(row -> String.join(
                        " ", row.departments().stream().map(names::get).toList()))
                .toList());
    }

    private List<TermRow> terms(PlanId plan) {
        return beans.getBean(Vocabularies.class).of(plan).stream()
                .flatMap(axis -> axis.terms().stream())
                .toList();
    }

    private String name(PlanId plan, jp.hagukumi.plan.TermId id) {
        return terms(plan).stream()
                .filter(term -> term.id().equals(id))
                .map(TermRow::label)
                .findFirst()
                .orElseThrow();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
