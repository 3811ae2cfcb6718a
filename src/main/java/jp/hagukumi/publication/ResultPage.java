package jp.hagukumi.publication;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.comment.ResultChange;
import jp.hagukumi.publication.ResultContent.Answer;
import jp.hagukumi.publication.ResultContent.Code;
import jp.hagukumi.publication.ResultContent.Counts;
import jp.hagukumi.publication.ResultContent.Material;
import jp.hagukumi.publication.ResultContent.Said;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The page of a result: the head figures, then every opinion with the city's reply, each reply once. */
final class ResultPage {

    /** More numbers than these are counted; all of them are in the table for machines. */
    private static final int NUMBERS = 10;

    private final ResultContent content;
    private final Material material;
    private final Words words;
    private final Formats formats;

    ResultPage(ResultContent content, Words words) {
        this.content = content;
        this.material = content.material();
        this.words = words;
        this.formats = Formats.in(words.language());
    }

    String html() {
        HtmlWriter html = new HtmlWriter();
        html.made("<!DOCTYPE html>\n").open("html", "lang", words.language().getLanguage());
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", content.title())
                .empty("link", "rel", "stylesheet", "href", EditionFiles.STYLE)
                .close();
        html.open("body").element("a", say("publication.page.skip"), "class", "skip", "href", "#main");
        html.open("main", "id", "main").element("h1", content.title());
        facts(html);
        figures(html);
        answers(html);
        codes(html);
        files(html);
        html.close();
        html.open("footer")
                .element(
                        "p",
                        say(
                                "publication.page.foot",
                                say("publication.page.edition", content.number()),
                                formats.date(content.asOf())))
                .element("p", say("publication.page.footCorrection"))
                .close();
        return html.close().close().toString();
    }

    private void facts(HtmlWriter html) {
        html.open("dl", "class", "facts");
        fact(html, "publication.result.call", material.call());
        fact(html, "publication.page.plan", material.plan());
        fact(html, "publication.result.period", period(material.lastDay()));
        facts(html, "publication.result.places", material.places());
        fact(html, "publication.page.editionNumber", say("publication.page.edition", content.number()));
        fact(html, "publication.page.published", formats.date(content.asOf()));
        facts(html, "publication.result.office", material.office());
        html.close();
        if (!content.reason().isEmpty()) {
            html.open("section", "class", "correction").element("h2", say("publication.page.correction"));
            html.paragraphs(content.reason()).close();
        }
    }

    private String period(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? say("publication.result.from", formats.date(material.firstDay()))
                : say("publication.result.fromTo", formats.date(material.firstDay()), formats.date(lastDay));
    }

    /** What nobody has told stands nowhere. */
    private void facts(HtmlWriter html, String key, List<String> values) {
        if (!values.isEmpty()) {
            fact(html, key, String.join(say("publication.result.between"), values));
        }
    }

    private void fact(HtmlWriter html, String key, String value) {
        html.open("div").element("dt", say(key)).element("dd", value).close();
    }

    private void figures(HtmlWriter html) {
        Counts counts = material.counts();
        html.open("section").element("h2", say("publication.page.figures"));
        html.element(
                "p",
                say(
                        "publication.result.counts",
                        counts.persons(),
                        counts.letters(),
                        counts.opinions(),
                        counts.purports()),
                "class",
                "lead");
        if (counts.late() > 0) {
            html.element("p", say("publication.result.late", counts.late()));
        }
        if (!material.notCounted().isEmpty()) {
            html.open("table").element("caption", say("publication.result.notCounted"));
            material.notCounted()
                    .forEach(one -> row(
                            html,
                            coded(one.code(), one.name()),
                            say("publication.result.notCountedFor", one.persons(), one.letters(), one.opinions())
                                    + (one.numbers().isEmpty()
                                            ? ""
                                            : say("publication.result.ofThese", some(one.numbers())))));
            html.close();
            html.element("p", say("publication.result.notCountedNote"), "class", "note");
        }
        html.open("table").element("caption", say("publication.result.channels"));
        material.channels().forEach(one -> row(html, one.name(), say("publication.result.letters", one.count())));
        html.close();
        if (asksForClass()) {
            html.open("table").element("caption", say("publication.result.classes"));
            material.classes()
                    .forEach(one -> row(
                            html,
                            (one.mark() + " " + one.label()).strip(),
                            say("publication.result.opinions", one.count())));
            html.close();
        }
        if (!material.themes().isEmpty()) {
            html.open("table").element("caption", say("publication.result.themes"));
            material.themes().forEach(one -> row(html, one.name(), say("publication.result.opinions", one.count())));
            html.close();
            html.element("p", say("publication.result.themesNote"), "class", "note");
        }
        if (!material.notShown().isEmpty()) {
            html.open("table").element("caption", say("publication.result.notShown"));
            material.notShown()
                    .forEach(one ->
                            row(html, coded(one.code(), one.name()), say("publication.result.parts", one.count())));
            html.close();
        }
        html.close();
    }

    /** A questionnaire sorts its replies into no classes. */
    private boolean asksForClass() {
        return !material.classes().isEmpty();
    }

    private List<String> columns() {
        return asksForClass()
                ? List.of("number", "place", "opinion", "reply", "reflection", "change")
                : List.of("number", "place", "opinion", "reply", "change");
    }

    private static void row(HtmlWriter html, String name, String value) {
        html.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }

    private void answers(HtmlWriter html) {
        html.open("section").element("h2", say("publication.result.table"));
        html.element("p", say("publication.result.numbers"), "class", "note");
        html.open("table", "class", "result").open("thead").open("tr");
        for (String key : columns()) {
            html.element("th", say("publication.result." + key), "scope", "col");
        }
        html.close().close();
        for (Answer answer : material.answers()) {
            answer(html, answer);
        }
        html.close().close();
    }

    /** A body of its own, so that no page break parts a reply from what it answers without need. */
    private void answer(HtmlWriter html, Answer answer) {
        html.open("tbody");
        boolean first = true;
        for (Said said : answer.said()) {
            html.open("tr");
            numbers(html, said.numbers());
            html.element("td", said.place());
            html.open("td").paragraphs(said.words());
            said.codes().forEach(code -> html.element("p", coded(code, material.reason(code)), "class", "note"));
            html.close();
            if (first) {
                String rows = Integer.toString(answer.said().size());
                html.open("td", "rowspan", rows).paragraphs(answer.reply());
                forChildren(html, answer.forChildren());
                if (answer.opinions() > 1) {
                    html.element("p", say("publication.result.answersAll", answer.opinions()), "class", "note");
                }
                answer.changes().forEach(change -> change(html, change));
                html.close();
                if (asksForClass()) {
                    html.element("td", (answer.mark() + " " + answer.label()).strip(), "rowspan", rows);
                }
                html.element("td", say(answer.changedKey()), "rowspan", rows);
                first = false;
            }
            html.close();
        }
        html.close();
    }

    private void numbers(HtmlWriter html, List<String> numbers) {
        List<String> shown = numbers.stream().limit(NUMBERS).toList();
        html.open("th", "scope", "row");
        for (int i = 0; i < shown.size(); i++) {
            String behind = i < shown.size() - 1 ? say("publication.result.between") : "";
            html.element("span", shown.get(i) + behind, "class", "number");
        }
        if (numbers.size() > NUMBERS) {
            html.text(say("publication.result.andMore", "", numbers.size() - NUMBERS));
        }
        html.close();
    }

    private void forChildren(HtmlWriter html, String text) {
        if (!text.isEmpty()) {
            html.open("div", "class", "children").element("h3", say("publication.result.forChildren"));
            html.paragraphs(text).close();
        }
    }

    /** What the plan said beside what it says, with what differs marked. */
    private void change(HtmlWriter html, ResultChange change) {
        TextDiff difference = TextDiff.of(change.before(), change.after());
        html.element("p", say("publication.result.changeAt", change.place()), "class", "note");
        html.open("dl", "class", "change");
        side(html, "publication.result.before", difference.before(), "del");
        side(html, "publication.result.after", difference.after(), "ins");
        html.close();
    }

    private void side(HtmlWriter html, String key, List<TextDiff.Stretch> stretches, String mark) {
        html.open("div").element("dt", say(key)).open("dd");
        for (TextDiff.Stretch stretch : stretches) {
            if (stretch.differs()) {
                html.element(mark, stretch.text());
            } else {
                html.text(stretch.text());
            }
        }
        html.close().close();
    }

    private String some(List<String> numbers) {
        String some = String.join(
                say("publication.result.between"),
                numbers.stream().limit(NUMBERS).toList());
        return numbers.size() > NUMBERS ? say("publication.result.andMore", some, numbers.size() - NUMBERS) : some;
    }

    private String coded(String code, String reason) {
        return say("publication.result.coded", code, reason);
    }

    /** What each code means, and how often it stands there. */
    private void codes(HtmlWriter html) {
        if (material.codes().isEmpty()) {
            return;
        }
        html.open("section").element("h2", say("publication.result.codes"));
        html.element("p", say("publication.result.codesNote"), "class", "note");
        html.open("table").open("thead").open("tr");
        for (String key : List.of("code", "codeReason", "codeOpinions", "codeParts")) {
            html.element("th", say("publication.result." + key), "scope", "col");
        }
        html.close().close().open("tbody");
        for (Code code : material.codes()) {
            html.open("tr").element("th", code.code(), "scope", "row").element("td", code.reason());
            html.element("td", say("publication.result.opinions", code.opinions()));
            html.element("td", say("publication.result.parts", code.parts())).close();
        }
        html.close().close().close();
    }

    private void files(HtmlWriter html) {
        html.open("section").element("h2", say("publication.page.data")).open("ul", "class", "contents");
        html.open("li").link(EditionFiles.CSV, say("publication.page.csv")).close();
        html.open("li").link(EditionFiles.JSON, say("publication.page.json")).close();
        html.open("li")
                .link(EditionFiles.MANIFEST, say("publication.page.manifest"))
                .close();
        html.close().close();
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
