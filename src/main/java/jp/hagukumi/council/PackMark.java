package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import jp.hagukumi.plan.RatingMark;

/** A mark of the rating scale as it stood when the pack was handed over. */
@Embeddable
record PackMark(String mark, String label, boolean reasonRequired, boolean counted) {

    static PackMark of(RatingMark mark) {
        return new PackMark(mark.mark(), mark.label(), mark.reasonRequired(), mark.counted());
    }

    RatingMark view() {
        return new RatingMark(mark, label, reasonRequired, counted);
    }
}
