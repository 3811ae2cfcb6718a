package jp.hagukumi.publication;

import java.util.function.Consumer;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.ChartWords;
import jp.hagukumi.uikit.Formats;

/** What all pages of an edition have in common: head, way past the navigation, navigation, foot, and their words. */
final class PageFrame {

    private final EditionContent content;
    private final Words words;
    private final Formats formats;

    PageFrame(EditionContent content, Words words) {
        this.content = content;
        this.words = words;
        this.formats = Formats.in(words.language());
    }

    /** A whole page; the heading is also the first part of the page's title. */
    String page(String file, String heading, Consumer<HtmlWriter> body) {
        HtmlWriter html = new HtmlWriter();
        html.made("<!DOCTYPE html>\n").open("html", "lang", words.language().getLanguage());
        head(html, heading);
        html.open("body");
        html.element("a", say("publication.page.skip"), "class", "skip", "href", "#main");
        navigation(html, file);
        html.open("main", "id", "main");
        html.element("h1", heading);
        body.accept(html);
        html.close();
        foot(html);
        return html.close().close().toString();
    }

    private void head(HtmlWriter html, String heading) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element(
                "title",
                heading.equals(content.title()) ? heading : say("publication.page.title", heading, content.title()));
        html.empty("link", "rel", "stylesheet", "href", EditionFiles.STYLE).close();
    }

    private void navigation(HtmlWriter html, String file) {
        html.open("header", "class", "site");
        html.element("p", content.title(), "class", "site-title");
        html.open("nav", "aria-label", say("publication.page.contents")).open("ul");
        place(html, file, EditionFiles.COVER, say("publication.page.cover"));
        for (int number = 1; number <= material().goals().size(); number++) {
            EditionContent.Goal goal = material().goals().get(number - 1);
            place(
                    html,
                    file,
                    EditionFiles.goal(number),
                    goal.code().isEmpty() ? goal.title() : say("publication.page.goal", goal.level(), goal.code()));
        }
        place(html, file, EditionFiles.COUNCIL, say("publication.page.council"));
        html.close().close().close();
    }

    private static void place(HtmlWriter html, String here, String file, String name) {
        html.open("li");
        if (file.equals(here)) {
            html.element("a", name, "href", file, "aria-current", "page");
        } else {
            html.link(file, name);
        }
        html.close();
    }

    private void foot(HtmlWriter html) {
        html.open("footer");
        html.element("p", say("publication.page.foot", edition(), formats.date(content.asOf())));
        html.element("p", say("publication.page.footCorrection"));
        html.close();
    }

    /** 第2版 */
    String edition() {
        return say("publication.page.edition", content.number());
    }

    /** 令和6年度（2024年度） */
    String bothCalendars(FiscalYear year) {
        return say("publication.page.bothCalendars", formats.fiscalYear(year), Integer.toString(year.startYear()));
    }

    /** The mark and what it means, or that there is none. */
    String mark(Report report) {
        if (report.mark().isEmpty()) {
            return say("publication.page.noMark");
        }
        return report.markLabel().isEmpty() || report.markLabel().equals(report.mark())
                ? report.mark()
                : say("publication.page.mark", report.mark(), report.markLabel());
    }

    String direction(Report report) {
        return report.direction().isEmpty() ? say("publication.page.none") : report.direction();
    }

    /** The sentence behind a key of the pages. */
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    ChartWords chartWords() {
        return ChartWords.in(words.language());
    }

    EditionContent content() {
        return content;
    }

    Material material() {
        return content.material();
    }

    Words words() {
        return words;
    }

    Formats formats() {
        return formats;
    }
}
