package jp.hagukumi.demo;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanRow;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.plan.Titles;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableRow;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Any published plan fits the portal as it is: every fact of eight papers is on the page that the paper's list names, or
 * the module is named that holds it; what was not published is not invented.
 */
class PlanFactsIT extends ViewIT {

    private static final String MAIN = "";
    private static final String BEFORE = "before";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlanReader plans;

    @Autowired
    private IndicatorBook indicators;

    @Autowired
    private QuantityQueries quantities;

    private @Nullable String opened;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kakogawa-2ki",
                "kasaoka-h27",
                "nagareyama-2ki",
                "nagareyama-h27",
                "nagareyama-kodomo",
                "omitama-r8",
                "toride-3ki",
                "unnamed-jisedai",
            })
    void everyFactOfThePaperIsWhereItsListSays(String paper) throws IOException {
        Map<String, PlanId> made = made(paper);
        signIn(DemoPeople.VIEWER);

        List<String> missing = new ArrayList<>();
        for (PlanFact fact : PlanFact.of(paper)) {
            PlanId plan = Objects.requireNonNull(made.get(fact.before() ? BEFORE : MAIN));
            String said = said(plan, fact);
            boolean found = fact.isUnknown() ? said.isEmpty() : fact.isIn(said);
            if (!found) {
                missing.add(fact + ", where it says: " + said);
            }
        }

        assertThat(missing).isEmpty();
    }

    /** The plan of the paper, and the one before it, brought in as the demo brings them in. */
    private Map<String, PlanId> made(String paper) {
        DemoFixtures demo = new DemoFixtures(beans);
        demo.registers().begin();
        return switch (paper) {
            case "kakogawa-2ki" -> {
                demo.quantities().published();
                yield plans.plans().stream()
                        .collect(Collectors.toMap(
                                plan -> plan.title().startsWith("第2期") ? MAIN : BEFORE, PlanSummary::id));
            }
            // The demo's own has a period and departments that nobody published.
            case "nagareyama-h27" -> Map.of(MAIN, demo.registers().draft("nagareyama-h27-published"));
            case DemoRegisters.KODOMO -> {
                PlanId plan = demo.registers().draft(paper);
                demo.indicators().published();
                yield Map.of(MAIN, plan);
            }
            default -> Map.of(MAIN, demo.registers().draft(paper));
        };
    }

    /** What the portal says there. */
    private String said(PlanId plan, PlanFact fact) {
        return switch (fact.kind()) {
            case "plan" -> on(PlanLinks.plan(plan), fact);
            case "position" -> on(RegisterLinks.position(plan), fact);
            case "element" ->
                on(PlanLinks.element(plan, element(plan, fact.subject()).id()), fact);
            case "indicator" -> on(indicator(plan, fact.subject()), fact);
            case "quantity" -> figure(table(plan, fact.subject()), fact);
            case "tree" -> tree(plan, fact);
            case "later" -> {
                assertThatCode(() -> Class.forName("jp.hagukumi." + fact.subject() + ".package-info"))
                        .as(fact.toString())
                        .doesNotThrowAnyException();
                yield "";
            }
            case "source", "paper" -> "";
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    private String on(String address, PlanFact fact) {
        show(address);
        return fact.part().isEmpty() ? page() : part(fact.part());
    }

    private void show(String address) {
        if (!address.equals(opened)) {
            open(address);
            opened = address;
        }
    }

    /** What stands under a name: the description of a term, or what belongs to a heading. */
    private static String part(String name) {
        Stream<Component> described = _find(DescriptionList.Term.class).stream()
                .filter(term -> term.getText().equals(name))
                .map(term -> {
                    List<Component> list =
                            term.getParent().orElseThrow().getChildren().toList();
                    return list.get(list.indexOf(term) + 1);
                });
        Stream<Component> headed = Stream.concat(_find(H2.class).stream(), _find(H3.class).stream())
                .filter(heading -> heading.getText().equals(name))
                .map(heading -> heading.getParent().orElseThrow());
        return Stream.concat(described, headed).map(ViewIT::textOf).collect(Collectors.joining("\n"));
    }

    private ElementRow element(PlanId plan, String codeAndTitle) {
        return plans.tree(plan).stream()
                .filter(row -> row.codeAndTitle().equals(codeAndTitle))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + codeAndTitle));
    }

    private String tree(PlanId plan, PlanFact fact) {
        List<ElementRow> rows = plans.tree(plan).stream()
                .filter(row -> fact.part().isEmpty() || row.level().equals(fact.part()))
                .filter(row -> !fact.isUnknown() || Titles.isKnown(row.title()))
                .toList();
        return rows.isEmpty() ? "" : Integer.toString(rows.size());
    }

    private String indicator(PlanId plan, String name) {
        return indicators.of(plan, PlanLedger.NOW).stream()
                .filter(one -> one.content().name().equals(name))
                .map(one -> IndicatorLinks.indicator(plan, one.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no indicator " + name));
    }

    /** The page of a table by its service and area. */
    private String table(PlanId plan, String name) {
        for (QuantityTableRow row : quantities.tables(plan, PlanLedger.NOW)) {
            var area = row.content().areas().getFirst();
            String service = row.content().service();
            String named = quantities.areas(plan, PlanLedger.NOW).tree().name(area);
            if (name.equals(service) || name.equals(service + " " + named)) {
                return QuantityLinks.table(plan, row.id()) + "?area=" + area;
            }
        }
        throw new AssertionError("no table " + name);
    }

    /** The page, or one cell of its table; nothing when the cell says that there is no figure. */
    private String figure(String address, PlanFact fact) {
        show(address);
        if (fact.cell().isEmpty()) {
            return page();
        }
        NativeTable table = _get(NativeTable.class, spec -> spec.withClasses("figure-table"));
        int column =
                texts(table.getHead().getRows().getFirst()).indexOf(fact.cell().getLast());
        return table.getBody().getRows().stream()
                .map(PlanFactsIT::texts)
                .filter(cells ->
                        solid(cells.getFirst()).equals(solid(fact.cell().getFirst())))
                .map(cells -> cells.get(column))
                .map(text -> text.equals(text("plan.FigureTable.none")) ? "" : text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + fact.cell()));
    }

    private static List<String> texts(Component row) {
        return row.getChildren().map(cell -> ViewIT.textOf(cell).strip()).toList();
    }

    private static String solid(String text) {
        return text.replace(" ", "");
    }

    @Test
    void whatIsNotKnownIsFilledInWhenItBecomesKnown() {
        DemoFixtures demo = new DemoFixtures(beans);
        demo.registers().begin();
        PlanId plan = demo.registers().draft("toride-3ki");
        PlanHeader known = header("取手市の計画（仮の題名）", new FiscalYear(2025), new FiscalYear(2029));
        PlanRow goal =
                new PlanRow(2, "1", null, "基本目標", null, Titles.NOT_KNOWN, null, List.of(), false, null, List.of());
        PlanImport imports = beans.getBean(PlanImport.class);
        if (!(PlanFixtures.preview(imports, new PlanWorkbook(known, List.of(goal)), plan)
                instanceof ImportPreview.Ready ready)) {
            throw new AssertionError("refused");
        }
        imports.accept(ImportDecision.on(ready, new FiscalYear(2025).firstDay(), "題名と期間が分かった"));
        ElementRow unnamed = plans.tree(plan).getFirst();
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));
        assertThat(page()).contains("取手市の計画（仮の題名）", "令和7年度～令和11年度").doesNotContain("期間未確認");

        ElementContent content = ElementContent.titled("1", "仮の目標");
        EditableElement seen =
                beans.getBean(ElementArranging.class).read(unnamed.id()).orElseThrow();
        beans.getBean(ElementEditing.class).change(seen, content);

        open(PlanLinks.element(plan, unnamed.id()));
        assertThat(page()).contains("1 仮の目標");
        assertThat(plans.tree(plan)).extracting(ElementRow::title).containsExactly("仮の目標");
    }

    private static PlanHeader header(String title, FiscalYear from, FiscalYear to) {
        PlanHeader partly = DemoPlans.headerOnly("toride-3ki");
        return new PlanHeader(
                title,
                partly.municipality(),
                from,
                to,
                partly.legalBases(),
                partly.purpose(),
                partly.philosophy(),
                partly.levels(),
                partly.reportedLevel(),
                partly.note(),
                List.of());
    }
}
