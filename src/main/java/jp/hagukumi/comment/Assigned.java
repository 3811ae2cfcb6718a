package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * What became of many opinions that were given to a section.
 *
 * @param outcomes one for each that was chosen
 * @param undo by which it is taken back
 */
public record Assigned(List<AssignOutcome> outcomes, AssigningUndo undo) implements Serializable {

    public Assigned {
        outcomes = List.copyOf(outcomes);
    }

    /** How many of those that were chosen went. */
    public int count() {
        return (int) outcomes.stream().filter(AssignOutcome::goes).count();
    }
}
