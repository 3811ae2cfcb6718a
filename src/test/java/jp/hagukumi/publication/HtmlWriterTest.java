package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void textIsEscaped() {
        assertThat(new HtmlWriter().element("b", "</b><script>&\"").toString())
                .isEqualTo("<b>&lt;/b&gt;&lt;script&gt;&amp;&quot;</b>");
    }

    @Test
    void attributesAreEscaped() {
        assertThat(new HtmlWriter().element("a", "x", "href", "\" onclick=\"y").toString())
                .isEqualTo("<a href=\"&quot; onclick=&quot;y\">x</a>");
    }

    @Test
    void rareCharactersStayAsTheyAre() {
        assertThat(new HtmlWriter().text("①㈱髙𠮷").toString()).isEqualTo("①㈱髙𠮷");
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        assertThat(new HtmlWriter().text("a\u0000b\u000Bc").toString()).isEqualTo("abc");
    }

    @Test
    void eachLineIsAParagraph() {
        assertThat(new HtmlWriter().paragraphs("一\n\n二 ").toString()).isEqualTo("<p>一</p>\n<p>二</p>\n");
    }

    @Test
    void anElementLeftOpenIsADefect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new HtmlWriter().open("p").toString());
    }
}
