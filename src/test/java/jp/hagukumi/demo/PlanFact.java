package jp.hagukumi.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A fact of a published paper; test/resources/plan-facts/README.md explains the lists.
 *
 * @param name which fact
 * @param value as it was published, empty when it was not
 * @param shown as the portal shows it
 * @param before whether it is a fact of the plan before
 * @param page where
 * @param part under which name there, empty for anywhere
 */
record PlanFact(String name, String value, String shown, boolean before, String page, String part) {

    private static final Path LISTS = Path.of("src/test/resources/plan-facts");
    private static final String BEFORE = "before>";

    static List<PlanFact> of(String paper) throws IOException {
        return Files.readAllLines(LISTS.resolve(paper + ".psv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(PlanFact::read)
                .toList();
    }

    private static PlanFact read(String line) {
        String[] cells = line.split("\\|", -1);
        boolean before = cells[3].startsWith(BEFORE);
        String[] where = (before ? cells[3].substring(BEFORE.length()) : cells[3]).split("#", 2);
        return new PlanFact(cells[0], cells[1], cells[2], before, where[0], where.length == 2 ? where[1] : "");
    }

    String kind() {
        return page.split(":", 2)[0];
    }

    /** What the page is about. */
    String subject() {
        String[] named = page.split(":", -1);
        return named.length == 1 ? "" : named[1];
    }

    /** The line and the year of a figure, empty for anything else. */
    List<String> cell() {
        String[] named = page.split(":", -1);
        return named.length < 4 ? List.of() : List.of(named[2], named[3]);
    }

    /** Whether what the portal says is what it should say. */
    boolean isIn(String said) {
        if (shown.startsWith("not:")) {
            return !said.contains(shown.substring("not:".length()));
        }
        return List.of(shown.split(" & ", -1)).stream().allMatch(said::contains);
    }

    boolean isUnknown() {
        return shown.equals("unknown");
    }

    @Override
    public String toString() {
        return name + " (" + (value.isEmpty() ? "not published" : value) + ") as \"" + shown + "\" on "
                + (before ? BEFORE : "") + page + (part.isEmpty() ? "" : "#" + part);
    }
}
