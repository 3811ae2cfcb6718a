package jp.hagukumi.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A pack with all it holds: of one that is handed over the frozen copy, of a prepared one what would be frozen now.
 *
 * @param fingerprint SHA-256 over the content, 64 hexadecimal digits
 * @param intact whether the frozen copy still has the fingerprint with which it was handed over
 * @param missing the reports of the round that are not accepted and so no part of it; told of a prepared pack only
 * @param opinions what was said, oldest first
 */
public record PackDetails(
        PackSummary summary,
        String fingerprint,
        boolean intact,
        List<RatingMark> scale,
        List<GoalPart> goals,
        List<NotAccepted> missing,
        List<OpinionView> opinions)
        implements Serializable {

    /** A goal, what the lead says about it, and its projects in plan order. */
    public record GoalPart(
            ElementId element,
            String code,
            String title,
            String words,
            List<ProjectPart> projects,
            List<EarlierOpinion> earlier)
            implements Serializable {

        public String about() {
            return (code + " " + title).strip();
        }

        public int reports() {
            return projects.stream().mapToInt(p -> p.reports().size()).sum();
        }

        public Optional<ProjectPart> project(ElementId wanted) {
            return projects.stream().filter(p -> p.element().equals(wanted)).findFirst();
        }
    }

    /** A project with what each responsible department reported. */
    public record ProjectPart(
            ElementId element,
            String path,
            String code,
            String title,
            List<ReportPart> reports,
            List<EarlierOpinion> earlier)
            implements Serializable {

        public String about() {
            return (code + " " + title).strip();
        }
    }

    /** What one department reported on a project. */
    public record ReportPart(
            String department,
            String mark,
            String markLabel,
            String result,
            String reason,
            String issues,
            String improvement,
            String direction,
            String publicText)
            implements Serializable {

        /** The city's words: those meant for the public, else the result. */
        public String words() {
            return publicText.isBlank() ? result : publicText;
        }
    }

    /** What was said on the same element in an earlier pack, and what was answered (empty while nothing was). */
    public record EarlierOpinion(String pack, LocalDate meetingOn, String text, String answer, Instant givenAt)
            implements Serializable {}

    /** A report that is not accepted. */
    public record NotAccepted(String code, String title, String department, ReportState state, boolean started)
            implements Serializable {}

    /** The goal that is the element, or under which it stands. */
    public Optional<GoalPart> goalOf(ElementId element) {
        return goals.stream()
                .filter(g -> g.element().equals(element) || g.project(element).isPresent())
                .findFirst();
    }

    /** The opinions on a goal or project, or, for null, on the whole pack. */
    public List<OpinionView> opinionsOn(@Nullable ElementId element) {
        return opinions.stream().filter(o -> o.isAbout(element)).toList();
    }

    public int reports() {
        return goals.stream().mapToInt(GoalPart::reports).sum();
    }

    public int projects() {
        return goals.stream().mapToInt(g -> g.projects().size()).sum();
    }
}
