package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of one place of the plan: what is printed of it.
 *
 * @param element null for the plan as a whole
 * @param mark the lead's mark with its label, empty if none was chosen
 * @param words the lead's
 * @param next what is to be done next, may be empty
 * @param meeting null if no internal meeting said anything
 */
public record SettledAssessment(
        @Nullable ElementId element,
        String mark,
        String words,
        String next,
        @Nullable Meeting meeting) implements Serializable {

    /** What an internal meeting said. */
    public record Meeting(String name, LocalDate day, String mark, String words) implements Serializable {}
}
