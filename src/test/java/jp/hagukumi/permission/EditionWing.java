package jp.hagukumi.permission;

import java.util.Locale;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.ResultReader;
import jp.hagukumi.insight.Insights;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.publication.ResultOrder;
import jp.hagukumi.publication.ResultPublishing;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.beans.factory.BeanFactory;

/** What is made of a round: charts and editions. */
final class EditionWing implements Doors.Wing {

    private final BeanFactory beans;
    private final ReportWing reports;
    private final CommentWing comments;

    EditionWing(BeanFactory beans, ReportWing reports, CommentWing comments) {
        this.beans = beans;
        this.comments = comments;
        this.reports = reports;
    }

    @Override
    public void furnish() {}

    @Override
    public void open(Doors doors) {
        Insights insights = beans.getBean(Insights.class);
        EditionShelf shelf = beans.getBean(EditionShelf.class);
        Publishing publishing = beans.getBean(Publishing.class);
        ResultPublishing results = beans.getBean(ResultPublishing.class);
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
                state -> publishNothing(publishing),
                state -> results.calls(),
                state -> beans.getBean(ResultReader.class).calls(),
                state -> beans.getBean(ResultReader.class)
                        .held(comments.call(CallState.CLOSED))
                        .orElseThrow(),
                state -> results.preview(comments.call(CallState.CLOSED), ResultOrder.PLACE)
                        .orElseThrow(),
                state -> beans.getBean(ResultReader.class)
                        .result(comments.call(CallState.CLOSED))
                        .orElseThrow(),
                state -> publishNothing(results));
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

    private void publishNothing(ResultPublishing results) {
        try {
            results.publish(new ResultPublishing.Command(
                    comments.call(CallState.CLOSED), "not what is there", 1, ResultOrder.NUMBER, "意見の募集結果", ""));
            throw new AssertionError("published what nobody looked at");
        } catch (StaleVersion expected) {
            // let through by the permission
        }
    }
}
