package jp.hagukumi.publication;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.publication.EditionContent.Assessment;
import jp.hagukumi.publication.EditionContent.Meeting;

/** What the office says of the plan as a whole, or of a goal and the measures below it, on a page and to be read aloud. */
final class AssessmentSection {

    private final PageFrame frame;

    AssessmentSection(PageFrame frame) {
        this.frame = frame;
    }

    /** Nothing where nothing is settled. */
    void html(HtmlWriter html, List<Assessment> assessments) {
        for (Assessment one : assessments) {
            html.open("section", "class", "assessment").element("h2", heading(one));
            html.open("dl");
            said(html, frame.say("publication.page.assessmentMark"), one.mark());
            said(html, frame.say("publication.page.assessment"), one.words());
            said(html, frame.say("publication.page.assessmentNext"), one.next());
            Meeting meeting = one.meeting();
            if (meeting != null) {
                said(html, of(meeting), words(meeting));
            }
            html.close().close();
        }
    }

    /** The same as lines to be read aloud. */
    List<String> aloud(Assessment one) {
        Meeting meeting = one.meeting();
        return Stream.of(
                        heading(one),
                        line(frame.say("publication.page.assessmentMark"), one.mark()),
                        line(frame.say("publication.page.assessment"), one.words()),
                        line(frame.say("publication.page.assessmentNext"), one.next()),
                        meeting == null ? "" : line(of(meeting), words(meeting)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String heading(Assessment one) {
        return one.about().isEmpty()
                ? frame.say("publication.page.assessmentOfPlan")
                : frame.say("publication.page.assessmentOn", one.about());
    }

    private String of(Meeting meeting) {
        return frame.say(
                "publication.page.assessmentMeeting",
                meeting.name(),
                frame.formats().date(meeting.day()));
    }

    private static String words(Meeting meeting) {
        return (meeting.mark() + "\n" + meeting.words()).strip();
    }

    private String line(String name, String words) {
        return words.isBlank() ? "" : frame.say("publication.page.aloud.said", name, words.strip());
    }

    private static void said(HtmlWriter html, String name, String words) {
        if (!words.isBlank()) {
            html.open("div").element("dt", name).open("dd");
            html.paragraphs(words).close().close();
        }
    }
}
