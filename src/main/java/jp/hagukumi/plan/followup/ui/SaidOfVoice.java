package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** What sections and lead have said of a voice, each in a line of its own. */
class SaidOfVoice {

    private final Words words;
    private final Formats formats;

    SaidOfVoice(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    List<Component> answers(Voice voice) {
        return voice.answers().stream()
                .map(answer -> line(words.say(
                        "plan.SaidOfVoice.answer",
                        formats.fiscalYear(answer.year()),
                        answer.department(),
                        answer.text())))
                .toList();
    }

    Component settled(Settlement how) {
        return line(words.say(
                "plan.SaidOfVoice.settled",
                words.say(how.outcome().nameKey()),
                formats.fiscalYear(how.year()),
                how.words()));
    }

    private static Component line(String said) {
        Paragraph line = new Paragraph(said);
        line.addClassName("original-text");
        return line;
    }
}
