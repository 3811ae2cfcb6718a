package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What the browser is told to draw in the cells of a grid. */
class CellsTest {

    private static String template(Renderer<String> cells) {
        return (String) ReflectionTestUtils.getField(cells, LitRenderer.class, "templateExpression");
    }

    private static Object value(Renderer<String> cells, String property, String row) {
        return ((LitRenderer<String>) cells).getValueProviders().get(property).apply(row);
    }

    @Test
    void aButtonHasWordsAndANameAndDoesSomething() {
        Renderer<String> button = Cells.button(row -> row + "を直す", row -> row + "の行", row -> {});

        assertThat(template(button))
                .contains("<vaadin-button", "aria-label=\"${item.name}\"", "@click=\"${press}\"", "${item.words}");
        assertThat(value(button, "words", "電話")).isEqualTo("電話を直す");
        assertThat(value(button, "name", "電話")).isEqualTo("電話の行");
    }

    @Test
    void aLinkLeadsSomewhere() {
        Renderer<String> link = Cells.link(row -> "reports/" + row, row -> "報告" + row);

        assertThat(template(link)).contains("<a href=\"${item.address}\">${item.words}</a>");
        assertThat(value(link, "address", "1")).isEqualTo("reports/1");
    }

    @Test
    void aMarkLooksAsOneAndPlainWordsDoNot() {
        Renderer<String> marks = Cells.badge(row -> row, row -> row.equals("遅れ") ? StatusBadge.Tone.ALARM : null);

        assertThat(value(marks, "look", "遅れ")).isEqualTo("badge badge-alarm");
        assertThat(value(marks, "look", "済み")).isEqualTo("");
    }
}
