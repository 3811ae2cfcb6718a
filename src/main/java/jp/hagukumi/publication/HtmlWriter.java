package jp.hagukumi.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that is also well-formed XML: text and attributes are escaped here and nowhere else, and every element
 * that was opened must be closed.
 */
final class HtmlWriter {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Set<String> ON_A_LINE_OF_ITS_OWN = Set.of(
            "html", "head", "body", "header", "main", "nav", "footer", "section", "article", "table", "thead", "tbody",
            "tfoot", "tr", "caption", "ul", "ol", "li", "dl", "div", "h1", "h2", "h3", "h4", "p", "meta", "link",
            "title", "dt", "dd");

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are pairs of name and value. */
    HtmlWriter open(String tag, String... attributes) {
        start(tag, attributes);
        html.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    HtmlWriter close() {
        String tag = open.pop();
        html.append("</").append(tag).append('>');
        return lineAfter(tag);
    }

    /** An element without content. */
    HtmlWriter empty(String tag, String... attributes) {
        start(tag, attributes);
        html.append("/>");
        return lineAfter(tag);
    }

    /** An element with nothing but text in it. */
    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    HtmlWriter link(String address, String text) {
        return element("a", text, "href", address);
    }

    HtmlWriter text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** What a person wrote, one paragraph for each of its lines. */
    HtmlWriter paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line.strip()));
        return this;
    }

    /** HTML that was made, and escaped, elsewhere. */
    HtmlWriter made(String fragment) {
        html.append(fragment);
        return this;
    }

    private void start(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private HtmlWriter lineAfter(String tag) {
        if (ON_A_LINE_OF_ITS_OWN.contains(tag)) {
            html.append('\n');
        }
        return this;
    }

    private static String escaped(String text) {
        return NOT_XML.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.toString();
    }
}
