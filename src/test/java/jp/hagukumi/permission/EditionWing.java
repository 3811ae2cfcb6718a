package jp.hagukumi.permission;

import java.util.Locale;
import jp.hagukumi.account.Operation;
import jp.hagukumi.insight.Insights;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.beans.factory.BeanFactory;

/** What is made of a round: charts and editions. */
final class EditionWing implements Doors.Wing {

    private final BeanFactory beans;
    private final ReportWing reports;

    EditionWing(BeanFactory beans, ReportWing reports) {
        this.beans = beans;
        this.reports = reports;
    }

    @Override
    public void furnish() {}

    @Override
    public void open(Doors doors) {
        Insights insights = beans.getBean(Insights.class);
        EditionShelf shelf = beans.getBean(EditionShelf.class);
        Publishing publishing = beans.getBean(Publishing.class);
        EditionId none = EditionId.next();

        doors.add(
                Operation.CHART_READ,
                state -> insights.rounds(),
                state -> insights.figures(reports.round(), Locale.JAPANESE).orElseThrow());
        doors.add(
                Operation.EDITION_READ,
                state -> shelf.editions(),
                state -> shelf.edition(none),
                state -> shelf.zip(none),
                state -> shelf.correctionsSince(none),
                state -> shelf.file(none, "index.html"));
        doors.add(
                Operation.EDITION_PUBLISH,
                state -> publishing.rounds(),
                state -> publishing.preview(reports.round()),
                state -> publishNothing(publishing));
    }

    /** A real edition takes seconds and stays; whoever may publish is told that what they looked at has changed. */
    private void publishNothing(Publishing publishing) {
        try {
            publishing.publish(new Publishing.Command(reports.round(), "not what is there", 1, "年次報告書", ""));
            throw new AssertionError("published what nobody looked at");
        } catch (StaleVersion expected) {
            // let through by the permission
        }
    }
}
