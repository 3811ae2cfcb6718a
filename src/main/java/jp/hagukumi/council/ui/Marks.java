package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackDetails.ReportPart;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.uikit.CountBar;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The marks of a pack's scale: as a badge beside a project, and counted. */
final class Marks {

    /** The marks on this place of a scale and above it mean that nothing is amiss. */
    private static final int CALM = 2;

    private Marks() {}

    static Component badge(ReportPart report, List<RatingMark> scale, String noMark) {
        if (report.mark().isEmpty()) {
            return new StatusBadge(noMark, Tone.QUIET);
        }
        StatusBadge badge = new StatusBadge(report.mark(), tone(report.mark(), scale));
        if (!report.markLabel().isEmpty() && !report.markLabel().equals(report.mark())) {
            badge.setTitle(report.markLabel());
            Span spoken = new Span(" " + report.markLabel());
            spoken.addClassName("spoken-only");
            badge.add(spoken);
        }
        return badge;
    }

    private static Tone tone(String mark, List<RatingMark> scale) {
        for (int place = 0; place < scale.size(); place++) {
            if (scale.get(place).mark().equals(mark)) {
                return !scale.get(place).counted() ? Tone.QUIET : place < CALM ? Tone.DONE : Tone.WAITS;
            }
        }
        return Tone.QUIET;
    }

    /** How often each mark was given under a goal, in the order of the scale, those without a mark last. */
    static List<CountBar.Part> counts(GoalPart goal, List<RatingMark> scale, String noMark) {
        Map<String, Long> given = goal.projects().stream()
                .flatMap(project -> project.reports().stream())
                .collect(Collectors.groupingBy(ReportPart::mark, LinkedHashMap::new, Collectors.counting()));
        List<CountBar.Part> parts = new ArrayList<>();
        scale.forEach(mark -> parts.add(new CountBar.Part(mark.mark(), take(given, mark.mark()))));
        long none = take(given, "");
        given.forEach((mark, count) -> parts.add(new CountBar.Part(mark, count)));
        if (none > 0) {
            parts.add(new CountBar.Part(noMark, none).asRest());
        }
        return parts;
    }

    private static long take(Map<String, Long> given, String mark) {
        Long count = given.remove(mark);
        return count == null ? 0 : count;
    }
}
