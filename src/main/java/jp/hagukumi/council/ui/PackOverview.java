package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.insight.RatingsByGoal;
import jp.hagukumi.insight.RatingsByGoal.GoalMark;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Chart;

/** The whole pack at a glance: how the marks spread over the goals, and what the lead says about each. */
class PackOverview extends Composite<Div> {

    /**
     * @param asOf the day for which the figures hold
     */
    PackOverview(PackDetails pack, LocalDate asOf) {
        List<GoalMark> rows = rows(pack);
        getContent().add(new Card(totals(pack, rows), chart(pack, asOf, rows)), goals(pack));
        if (pack.summary().handedOverAt() != null) {
            getContent().add(fingerprint(pack, pack.summary().handedOverAt()));
        }
    }

    /** The pack's rows only, never the reports. */
    private static List<GoalMark> rows(PackDetails pack) {
        return pack.goals().stream()
                .flatMap(goal -> goal.projects().stream()
                        .flatMap(project -> project.reports().stream())
                        .map(report -> new GoalMark(goal.about(), report.mark())))
                .toList();
    }

    /** The chart's figures in one sentence. */
    private Paragraph totals(PackDetails pack, List<GoalMark> rows) {
        long rated = rows.stream().filter(row -> !row.mark().isEmpty()).count();
        return new Paragraph(getTranslation("council.PackOverview.totals", pack.projects(), rows.size(), rated));
    }

    private Chart chart(PackDetails pack, LocalDate asOf, List<GoalMark> rows) {
        return new Chart(RatingsByGoal.chart(
                getTranslation("council.PackOverview.chart"),
                asOf,
                getTranslation("council.PackOverview.unit"),
                pack.scale(),
                getTranslation("council.Marks.none"),
                pack.goals().stream().map(GoalPart::about).toList(),
                rows));
    }

    private Card goals(PackDetails pack) {
        Card card = Card.titled(getTranslation("council.PackOverview.goals"));
        for (GoalPart goal : pack.goals()) {
            H3 title = new H3(new Anchor(CouncilLinks.item(pack.summary().id(), goal.element()), goal.about()));
            Paragraph count = new Paragraph(
                    getTranslation("council.PackOverview.count", goal.projects().size(), goal.reports()));
            count.addClassName("second");
            Div part = new Div(title, count);
            if (!goal.words().isBlank()) {
                Paragraph words = new Paragraph(goal.words());
                words.addClassName("original-text");
                part.add(words);
            }
            part.addClassName("goal-part");
            card.add(part);
        }
        return card;
    }

    private Div fingerprint(PackDetails pack, Instant at) {
        String when = jp.hagukumi.uikit.Formats.in(getLocale()).dateTime(at);
        Paragraph said = new Paragraph(
                getTranslation(pack.intact() ? "council.PackOverview.frozen" : "council.PackOverview.notIntact", when));
        Paragraph digits = new Paragraph("SHA-256 " + pack.fingerprint());
        digits.addClassNames("third", "fingerprint");
        Div foot = new Div(said, digits);
        foot.addClassName(pack.intact() ? "second" : "alarm");
        return foot;
    }
}
