package jp.hagukumi.progress.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundSummary;
import org.jspecify.annotations.Nullable;

/** The places of one round's plan that can be assessed, in tree order, and what stands below each. */
final class Places {

    private final List<Place> places = new ArrayList<>();
    private final Map<ElementId, ElementRow> rows = new HashMap<>();
    private final List<ReportStatus> reports;
    private final List<RatingMark> scale;

    Places(RoundSummary round, List<ElementRow> tree, List<ReportStatus> reports, List<RatingMark> scale) {
        this.reports = reports;
        this.scale = scale;
        places.add(new Place(round.plan(), null, "", round.planTitle(), 0));
        for (ElementRow row : tree) {
            if (rows.putIfAbsent(row.id(), row) == null && !row.project()) {
                places.add(new Place(round.plan(), row.id(), row.level(), row.codeAndTitle(), row.depth() + 1));
            }
        }
    }

    List<Place> all() {
        return List.copyOf(places);
    }

    Optional<Place> at(@Nullable ElementId element) {
        return places.stream()
                .filter(place -> Objects.equals(place.element(), element))
                .findFirst();
    }

    AssessmentDetails.Around around(Place place) {
        int at = places.indexOf(place);
        return new AssessmentDetails.Around(
                at > 0 ? places.get(at - 1) : null, at + 1 < places.size() ? places.get(at + 1) : null);
    }

    Distribution distribution(Place place) {
        return Distribution.of(
                reports.stream()
                        .filter(report -> isBelow(report.element(), place))
                        .toList(),
                scale);
    }

    /** Whether an element is the place or stands below it. */
    boolean isBelow(ElementId element, Place place) {
        ElementRow at = rows.get(element);
        while (at != null && !at.id().equals(place.element())) {
            at = at.parent() == null ? null : rows.get(at.parent());
        }
        return place.isWhole() || at != null;
    }

    /** The number and title of an element, as rows of its indicators name it. */
    ElementRow row(ElementId element) {
        return Objects.requireNonNull(rows.get(element));
    }
}
