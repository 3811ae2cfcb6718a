package jp.hagukumi.plan.quantity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityFixtures;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityRecording;
import jp.hagukumi.plan.quantity.QuantityTableId;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Chart;
import jp.hagukumi.uikit.ChartData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuantityViewsIT extends ViewIT {

    @Autowired
    private QuantityEditing editing;

    @Autowired
    private QuantityRecording recording;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader plans;

    private QuantityFixtures fixtures;
    private PlanId plan;
    private QuantityTableId table;

    @BeforeEach
    void furnish() {
        fixtures = new QuantityFixtures(office, editing, recording, amendments, plans);
        plan = fixtures.draft();
        table = fixtures.table(plan);
    }

    private String east(String write) {
        return QuantityLinks.table(plan, table) + "?area=" + QuantityFixtures.east() + "&write=" + write;
    }

    private static Input field(String spoken) {
        return _find(Input.class).stream()
                .filter(input -> spoken.equals(input.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static void type(String line, String figure) {
        field(line + " 令和7年度").setValue(figure);
    }

    @Test
    void whatIsTypedIsCheckedBesideAndSavedAsItWasUnderstood() {
        signIn(DemoPeople.LEAD).open(east("figures"));

        type("① 量の見込み", "１，２００人日");
        type("② 年度当初", "1100");
        type("③ 確保", "50");
        type("④ 合計", "1149");
        assertThat(page())
                .contains(text("plan.TableWriting.understood", "1,200"))
                .contains("東の④ 合計、令和7年度：②+③ は1,150ですが、1,149と入っています。");

        type("④ 合計", "1150");
        type("差", "▲50");
        assertThat(page()).contains(text("plan.CheckCard.holds"));
        press("plan.TableWriting.save");
        assertThat(page()).contains(text("plan.TableWriting.SAVED"));

        signIn(DemoPeople.VIEWER).open(QuantityLinks.table(plan, table) + "?area=" + QuantityFixtures.east());
        assertThat(page()).contains("▲50", text("plan.FigureTable.shortage"));
        assertThat(offers("plan.QuantityTableView.write")).isFalse();
    }

    @Test
    void ofAFieldThatTwoPeopleChangedBothValuesAreShown() {
        signIn(DemoPeople.LEAD).open(east("figures"));
        type("① 量の見込み", "110");
        editing.enter(table, 0, QuantityFixtures.entries("120", "80"));

        press("plan.TableWriting.save");
        assertThat(page())
                .contains(
                        text("plan.TableWriting.CONFLICT"),
                        text("plan.ConflictCard.mine", "110"),
                        text("plan.ConflictCard.theirs", "120"));

        press("plan.ConflictCard.mine", "110");
        press("plan.TableWriting.save");
        signIn(DemoPeople.VIEWER).open(QuantityLinks.table(plan, table) + "?area=" + QuantityFixtures.east());
        assertThat(page()).contains("110", "80").doesNotContain("120");
    }

    @Test
    void firstAndRevisedFiguresAreDrawnWithWhatCame() {
        editing.enter(table, 0, QuantityFixtures.entries("1000", "900", "0", "900", "-100"));
        fixtures.adopt(plan);
        fixtures.came(table, 0, "1150");
        fixtures.amend(plan);
        editing.enter(table, 1, QuantityFixtures.entries("1100", "900", "200", "1100", "0"));

        signIn(DemoPeople.VIEWER).open(QuantityLinks.table(plan, table) + "?area=" + QuantityFixtures.east());
        assertThat(_get(Chart.class).data().series())
                .extracting(ChartData.Series::name)
                .containsExactly(
                        text("plan.QuantityChart.demandOriginal"),
                        text("plan.QuantityChart.demandRevised"),
                        text("plan.QuantityChart.capacityOriginal"),
                        text("plan.QuantityChart.capacityRevised"),
                        text("plan.QuantityChart.actual"));
        assertThat(page()).contains(text("plan.FigureTable.original", "1,000"), "104.5%");

        open(QuantityLinks.deviations(plan));
        assertThat(page()).contains(text("plan.DeviationsView.empty"));
        open(QuantityLinks.deviations(plan) + "?on=" + PlanFixtures.FROM.firstDay());
        assertThat(page()).contains("115%").doesNotContain(text("plan.DeviationsView.empty"));
    }

    @Test
    void aTableIsMadeWithItsOwnArithmetic() {
        signIn(DemoPeople.LEAD).open(QuantityLinks.newTable(plan));
        _find(TextField.class, spec -> spec.withLabel(text("plan.FormFields.service")))
                .getFirst()
                .setValue("病児保育");

        assertThatThrownBy(() -> press("plan.TableWriting.save")).hasMessage("plan.violation.quantityUnitMissing");
        assertThat(address()).isEqualTo(QuantityLinks.newTable(plan));

        _find(TextField.class, spec -> spec.withLabel(text("plan.FormFields.unit")))
                .getFirst()
                .setValue("人日");
        press("plan.TableWriting.save");

        signIn(DemoPeople.VIEWER).open(QuantityLinks.list(plan));
        assertThat(page()).contains("病児保育", "人日", text("plan.CheckCard.nothing"));
        open(QuantityLinks.newTable(plan));
        assertThat(page()).doesNotContain(text("plan.FormFields.service"));
    }
}
