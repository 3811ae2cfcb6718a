package jp.hagukumi.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final ChartData RATINGS = ChartExamples.ratings();

    @BeforeEach
    void openTheScreen() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @AfterEach
    void closeTheScreen() {
        MockVaadin.tearDown();
    }

    private static Chart shown(ChartData data) {
        Chart chart = new Chart(data);
        UI.getCurrent().add(chart);
        return chart;
    }

    private static List<List<String>> tableOf(Chart chart) {
        return _find(_get(chart, NativeTable.class), NativeTableRow.class).stream()
                .map(row -> row.getAllCells().stream()
                        .map(cell -> cell.getElement().getText())
                        .toList())
                .toList();
    }

    @Test
    void theTableTwinHoldsEveryFigure() {
        assertThat(tableOf(shown(RATINGS)))
                .containsExactly(
                        List.of("項目", "A 計画どおり", "B おおむね", "C おくれ", "D 未着手", "評価なし", "計"),
                        List.of("1 子どもと親の健康を守る切れ目のない支援", "12", "8", "2", "1", "0", "23"),
                        List.of("2 子どもの教育・保育環境の整備と質の向上", "7", "15", "4", "0", "3", "29"),
                        List.of("3 𠮷川・髙橋地区のモデル事業 <試行> & ①", "3", "4", "値なし", "2", "5", "14"),
                        List.of("計", "22", "27", "6", "3", "8", "66"));
    }

    @Test
    void headingsOfTheTableSayWhatTheyHead() {
        Chart chart = shown(ChartExamples.progress());

        assertThat(_find(chart, NativeTableHeaderCell.class).stream()
                        .map(cell -> cell.getText() + " " + cell.getElement().getAttribute("scope")))
                .containsExactly("項目 col", "受理 col", "保育課 row", "子ども家庭課 row", "教育総務課 row");
    }

    @Test
    void theTableTwinOpensFromAWordThatTheKeyboardReaches() {
        assertThat(_get(shown(RATINGS), NativeDetails.class).getSummaryText()).isEqualTo("表で見る");
    }

    @Test
    void theDrawingIsAPictureWithASpokenLabel() {
        Component drawing = _get(shown(RATINGS), Chart.Drawing.class);

        assertThat(drawing.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getElement().getAttribute("aria-label"))
                .contains("評価の分布", "単位: 事業", "令和8年11月20日（金）現在", "B おおむね 15", "C おくれ 値なし");
    }

    @Test
    void theCaptionHasTitleUnitAndDay() {
        assertThat(shown(RATINGS).getElement().getChild(0).getTextRecursively())
                .contains("評価の分布", "単位: 事業・令和8年11月20日（金）現在");
    }

    @Test
    void whatIsShownCanBeAskedFor() {
        assertThat(shown(RATINGS).data()).isEqualTo(RATINGS);
        assertThatIllegalStateException().isThrownBy(() -> new Chart().data());
    }

    @Test
    void newFiguresReplaceTheOld() {
        Chart chart = shown(RATINGS);
        chart.show(ChartExamples.progress());

        assertThat(_find(chart, Chart.Drawing.class)).hasSize(1);
        assertThat(tableOf(chart)).hasSize(4);
    }

    @Test
    void withoutAnyFigureItSaysSoInsteadOfDrawing() {
        Chart chart = shown(ChartData.bars("x", "件", ChartExamples.DAY, List.of(), List.of(Series.of("s", List.of()))));

        assertThat(_get(chart, Paragraph.class).getText()).isEqualTo("まだ数値がありません。");
        assertThat(_find(chart, Chart.Drawing.class)).isEmpty();
    }

    @Test
    void itFollowsAChangeOfLanguage() {
        Chart chart = shown(RATINGS);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(_get(chart, NativeDetails.class).getSummaryText()).isEqualTo("Show as a table");
    }
}
