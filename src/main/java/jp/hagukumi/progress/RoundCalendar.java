package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When things happened in a round. It asks for no permission; the caller has judged whose reports may be counted. */
@Component
@Transactional(readOnly = true)
public class RoundCalendar {

    private final Rounds rounds;
    private final Reports reports;

    RoundCalendar(Rounds rounds, Reports reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    /** What happens to reports, in the order in which it does. */
    public enum Kind {
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        ACCEPTED;

        /** Nothing for an accepted report that was opened again, or got another day for it: nobody sent it back. */
        static Optional<Kind> of(PastStep step) {
            if (step.from() == ReportState.ACCEPTED || step.from() == step.to()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (step.to()) {
                        case SUBMITTED -> SUBMITTED;
                        case APPROVED -> APPROVED;
                        case ACCEPTED -> ACCEPTED;
                        case RETURNED, DRAFT -> SENT_BACK;
                    });
        }
    }

    /**
     * From when to when something happened, and how often.
     *
     * @param due the day by whose end it was to have happened, if there was one
     */
    public record Stretch(
            Kind kind,
            LocalDate first,
            LocalDate last,
            int count,
            @Nullable LocalDate due) implements Serializable {}

    /** The day on which the sections got their reports; nothing if the round is not open. */
    public Optional<LocalDate> openedOn(RoundId id) {
        return rounds.findById(id).map(Round::openedAt).map(JapanTime::dayOf);
    }

    /** What happened in a round to the reports of those departments that are asked for; what never did is left out. */
    public List<Stretch> of(RoundId id, Predicate<DepartmentId> departments) {
        Map<Kind, List<LocalDate>> days = new EnumMap<>(Kind.class);
        reports.steps(id).stream()
                .filter(step -> departments.test(step.department()))
                .forEach(step -> Kind.of(step)
                        .ifPresent(kind -> days.computeIfAbsent(kind, first -> new ArrayList<>())
                                .add(JapanTime.dayOf(step.at()))));
        DueDates due = rounds.findById(id).map(Round::due).orElse(null);
        return days.entrySet().stream()
                .map(entry -> stretch(entry.getKey(), entry.getValue(), due))
                .toList();
    }

    private static Stretch stretch(Kind kind, List<LocalDate> days, @Nullable DueDates due) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return new Stretch(kind, first, last, days.size(), due == null ? null : due(kind, due));
    }

    private static @Nullable LocalDate due(Kind kind, DueDates due) {
        return switch (kind) {
            case SUBMITTED -> due.sectionDue();
            case APPROVED -> due.chiefDue();
            case ACCEPTED -> due.leadDue();
            case SENT_BACK -> null;
        };
    }
}
