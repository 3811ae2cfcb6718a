package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;

/** A mark of a plan's rating scale, as a row of the plan. */
@Embeddable
record ScaleMark(String mark, String label, boolean reasonRequired, boolean counted) {

    RatingMark view() {
        return new RatingMark(mark, label, reasonRequired, counted);
    }
}
