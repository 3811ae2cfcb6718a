package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;

/** A direction of a plan's own list, as a row of the plan. */
@Embeddable
record Direction(String code, String label) {

    DirectionView view() {
        return new DirectionView(code, label);
    }
}
