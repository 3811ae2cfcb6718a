package jp.hagukumi.comment.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as the letter it is.
 *
 * @param line its number among the rows of the file, from 1, as a spreadsheet program counts them
 * @param receipt the number under which the service took it in; empty where the file has none
 * @param received when it came in; null where the file does not say
 * @param text the citizen's words; of a form with several questions all of them under their headings
 * @param consent whether the sender agrees to publication; null where the file has no column for it
 * @param others what else stands in the row, each under its heading
 * @param faults why it cannot be taken in; none for a letter that can. None of them tells what stands in a cell
 */
public record IncomingRow(
        long line,
        String receipt,
        @Nullable Instant received,
        String text,
        String name,
        String address,
        String contact,
        String category,
        String place,
        @Nullable Boolean consent,
        String others,
        List<Fault> faults)
        implements Serializable {

    /** One of the reasons, with what fills the places of its sentence. */
    public record Fault(RowFault why, List<String> places) implements Serializable {

        public Fault {
            places = List.copyOf(places);
        }
    }

    public IncomingRow {
        faults = List.copyOf(faults);
    }

    /** A row that cannot be taken in; nothing of what it says is kept. */
    public static IncomingRow refused(long line, List<Fault> faults) {
        return new IncomingRow(line, "", null, "", "", "", "", "", "", null, "", faults);
    }

    public boolean mayBeTaken() {
        return faults.isEmpty();
    }

    /** Says nothing of the citizen, so that no log can. */
    @Override
    public String toString() {
        return "IncomingRow[line " + line + ", " + text.length() + " characters, " + faults.size() + " faults]";
    }
}
