package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.plan.indicator.Achievement;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** How far a value is from its target: figure, word, and on demand the formula with what was put into it. */
class AchievementFacts extends Composite<Div> {

    AchievementFacts(IndicatorContent indicator, Achievement achievement, boolean formula) {
        IndicatorWords words = IndicatorWords.in(getLocale());
        Div line = new Div();
        line.addClassName("achievement");
        String figure = words.achievement(achievement);
        if (!figure.isEmpty()) {
            Span percent = new Span(figure);
            percent.addClassName(achievement.percent() == null ? "second" : "percent");
            line.add(percent);
        }
        words.judgement(achievement).ifPresent(said -> line.add(new StatusBadge(said, tone(achievement))));
        getContent().add(line);
        if (formula) {
            getContent().add(details(indicator, achievement, words));
        }
    }

    private NativeDetails details(IndicatorContent indicator, Achievement achievement, IndicatorWords words) {
        Div inside = new Div(new Paragraph(words.say(
                "plan.AchievementFacts.rule",
                words.say("plan.AchievementRule." + achievement.rule()),
                words.formula(achievement))));
        words.computation(achievement).ifPresent(done -> {
            Paragraph figures = new Paragraph(done);
            figures.addClassName("computation");
            inside.add(figures);
        });
        UnorderedList inputs = new UnorderedList();
        achievement.inputs().forEach(input -> inputs.add(new ListItem(words.input(indicator, input))));
        inside.add(inputs);
        NativeDetails details = new NativeDetails(words.say("plan.AchievementFacts.formula"), inside);
        details.addClassName("formula");
        return details;
    }

    private static Tone tone(Achievement achievement) {
        if (achievement.judgement() == null) {
            return Tone.QUIET;
        }
        return switch (achievement.judgement()) {
            case MET, KEPT, BETTER -> Tone.DONE;
            case NOT_MET -> Tone.WAITS;
            case NOT_KEPT, WORSE -> Tone.ALARM;
            case SAME, CHANGED -> Tone.QUIET;
        };
    }
}
