package jp.hagukumi.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts, over all parts of a workbook, what a reader holds in memory for as long as the workbook is open: shared texts,
 * formats, relations, sheets, and the names of elements and attributes.
 */
final class XmlTally {

    private static final Map<String, Integer> MOST = Map.of(
            "si", 300_000, "xf", 70_000, "numFmt", 10_000, "Relationship", 10_000, "Override", 10_000, "sheet", 1_000);
    private static final int MOST_NAMES = 5_000;

    /** Two bytes for a character, and what a text costs beside its characters. */
    private static final long SHARED_TEXT_BYTES = 48L * 1024 * 1024;

    private static final int BYTES_PER_TEXT = 64;
    private static final int BYTES_PER_CHARACTER = 2;

    private final Map<String, Integer> elements = new HashMap<>();
    private final Set<Long> names = new HashSet<>();
    private long sharedTextBytes;

    void element(String part, String name) {
        Integer most = MOST.get(name);
        if (most != null && elements.merge(name, 1, Integer::sum) > most) {
            throw tooMuch(part);
        }
        if (name.equals("si")) {
            shared(part, BYTES_PER_TEXT);
        }
    }

    void sharedCharacters(String part, int characters) {
        shared(part, (long) characters * BYTES_PER_CHARACTER);
    }

    void name(String part, long hash) {
        if (names.add(hash) && names.size() > MOST_NAMES) {
            throw tooMuch(part);
        }
    }

    private void shared(String part, long bytes) {
        sharedTextBytes += bytes;
        if (sharedTextBytes > SHARED_TEXT_BYTES) {
            throw tooMuch(part);
        }
    }

    static Refusal tooMuch(String part) {
        return new Refusal(
                WorkbookProblem.ofFile(FileProblem.INFLATES_TOO_FAR, part, FileLimits.INFLATED_BYTES / 1024 / 1024));
    }
}
