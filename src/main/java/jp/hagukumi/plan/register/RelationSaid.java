package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermId;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands to another one.
 *
 * @param kind a word of the plan's axis for kinds of relations (上位, 姉妹 …)
 * @param title the other plan's, as this plan writes it
 * @param other the other plan when the portal holds it
 * @param philosophy the other plan's philosophy when both share one, with line breaks
 */
public record RelationSaid(
        int place,
        TermId kind,
        Side side,
        String title,
        @Nullable PlanId other,
        String note,
        String philosophy) implements Said {

    @Override
    public RelationSaid at(int newPlace) {
        return new RelationSaid(newPlace, kind, side, title, other, note, philosophy);
    }
}
