package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.CountBar;

/** One goal of a pack: how its projects were rated, what the lead says, what became of last time's opinions. */
class GoalPage extends Composite<Card> {

    GoalPage(PackDetails pack, GoalPart goal, ElementId chosen) {
        Div sides = new Div(ratings(pack, goal), words(goal));
        sides.addClassName("goal-head");
        getContent().add(sides, new H2(getTranslation("council.GoalPage.projects")));
        getContent()
                .add(
                        goal.projects().isEmpty()
                                ? new Paragraph(getTranslation("council.GoalPage.nothing"))
                                : new ProjectTable(pack, goal, chosen));
    }

    private Div ratings(PackDetails pack, GoalPart goal) {
        List<CountBar.Part> counts = Marks.counts(goal, pack.scale(), getTranslation("council.Marks.none"));
        Paragraph figures = new Paragraph(counts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> part.label() + " " + part.count())
                .collect(Collectors.joining("　")));
        figures.addClassName("second");
        String heading = goal.reports() == goal.projects().size()
                ? getTranslation("council.GoalPage.ratings", goal.reports())
                : getTranslation(
                        "council.GoalPage.ratingsOfReports", goal.projects().size(), goal.reports());
        return new Div(new H2(heading), new CountBar(counts), figures);
    }

    private Div words(GoalPart goal) {
        Paragraph words =
                new Paragraph(goal.words().isBlank() ? getTranslation("council.GoalPage.noWords") : goal.words());
        words.addClassName(goal.words().isBlank() ? "second" : "original-text");
        return new Div(
                new H2(getTranslation("council.GoalPage.leadWords")), words, new EarlierOpinions(goal.earlier()));
    }
}
