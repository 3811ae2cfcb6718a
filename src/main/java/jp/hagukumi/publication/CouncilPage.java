package jp.hagukumi.publication;

import jp.hagukumi.publication.EditionContent.Opinion;

/** What the council said on this year and what the office answered. */
final class CouncilPage {

    private final PageFrame frame;

    CouncilPage(PageFrame frame) {
        this.frame = frame;
    }

    String html() {
        return frame.page(EditionFiles.COUNCIL, frame.say("publication.page.councilTitle"), html -> {
            html.element(
                    "p",
                    frame.say(
                            "publication.page.opinions",
                            frame.material().opinions().size()),
                    "class",
                    "lead");
            int number = 1;
            for (Opinion opinion : frame.material().opinions()) {
                opinion(html, opinion, number++);
            }
        });
    }

    private void opinion(HtmlWriter html, Opinion opinion, int number) {
        html.open("section", "class", "project");
        html.element(
                "h2",
                opinion.about().isEmpty()
                        ? frame.say("publication.page.opinionHeading", number)
                        : frame.say("publication.page.opinionOn", number, opinion.about()));
        html.element(
                "p", frame.say("publication.page.givenOn", frame.formats().date(opinion.givenOn())), "class", "note");
        html.open("dl")
                .open("div")
                .element("dt", frame.say("publication.page.opinion"))
                .open("dd");
        html.paragraphs(opinion.opinion()).close().close();
        html.open("div").element("dt", frame.say("publication.page.answer")).open("dd");
        html.paragraphs(opinion.answer().isBlank() ? frame.say("publication.page.noAnswer") : opinion.answer());
        html.close().close().close().close();
    }
}
