package jp.hagukumi.comment.intake;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a mail that is a page in HTML. Scripts and styles are none of them; what lies elsewhere is not fetched; a
 * link stands as its words with its address behind them. Words that the page hides are given too: they were sent.
 */
final class PageText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    /** Elements that we are in whose content is no words. */
    private int silent;

    private int preformatted;
    private boolean blankDue;

    private PageText() {}

    static String of(String page) {
        if (page.length() > MailLimits.PAGE
                || page.chars().filter(sign -> sign == '<').count() > MailLimits.TAGS) {
            throw new MailRefusal(MailFault.TOO_LONG);
        }
        PageText words = new PageText();
        NodeTraversor.traverse(
                words, Parser.htmlParser().setMaxDepth(MailLimits.PAGE_DEPTH).parseInput(page, ""));
        return tidied(words.text).strip();
    }

    /** Without blanks before the ends of lines, and with one empty line where there were several. */
    private static String tidied(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        int lineEnds = 0;
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\n') {
                tidy.setLength(words);
                lineEnds++;
                if (lineEnds <= 2) {
                    tidy.append(unit);
                }
                words = tidy.length();
            } else {
                tidy.append(unit);
                if (unit != ' ' && unit != '\t') {
                    words = tidy.length();
                    lineEnds = 0;
                }
            }
        }
        return tidy.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (isSilent(element)) {
            silent++;
        }
        if (element.normalName().equals("pre")) {
            preformatted++;
        }
        if (silent > 0) {
            return;
        }
        if (element.normalName().equals("br")) {
            text.append('\n');
            blankDue = false;
        } else if (element.isBlock()) {
            endLine();
        }
        if (element.normalName().equals("img")) {
            append(element.attr("alt"));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isSilent(element)) {
            silent--;
            return;
        }
        if (element.normalName().equals("pre")) {
            preformatted--;
        }
        if (silent > 0) {
            return;
        }
        switch (element.normalName()) {
            case "a" -> address(element);
            case "td", "th" -> text.append('\t');
            case "p" -> {
                endLine();
                text.append('\n');
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    private void address(Element link) {
        String to = MailHeadings.onOneLine(link.attr("href"));
        String scheme = to.toLowerCase(Locale.ROOT);
        boolean leadsSomewhere =
                scheme.startsWith("http:") || scheme.startsWith("https:") || scheme.startsWith("mailto:");
        if (leadsSomewhere
                && !link.text().equals(to)
                && !scheme.equals("mailto:" + link.text().toLowerCase(Locale.ROOT))) {
            text.append(" <").append(to).append('>');
        }
    }

    private void append(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f') {
                blankDue = true;
            } else {
                if (blankDue && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
                blankDue = false;
                text.append(unit);
            }
        }
    }

    private void endLine() {
        blankDue = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "head", "template", "iframe" -> true;
            default -> false;
        };
    }
}
