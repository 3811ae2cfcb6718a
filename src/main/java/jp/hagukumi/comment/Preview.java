package jp.hagukumi.comment;

import java.util.Comparator;
import java.util.List;

/** The first words of a letter for a list, on one line, what tells who somebody is as a mask. */
final class Preview {

    private static final int MAX = 40;
    private static final int READ = 300;

    private Preview() {}

    static String of(String words, List<Stretch> personal) {
        String beginning = words.substring(0, Math.min(words.length(), READ));
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Stretch part :
                personal.stream().sorted(Comparator.comparing(Stretch::span)).toList()) {
            if (part.begin() < beginning.length()) {
                shown.append(beginning, at, part.begin())
                        .append(SubmissionRow.MASK)
                        .append(' ');
                at = Math.min(part.end(), beginning.length());
            }
        }
        String line = shown.append(beginning, at, beginning.length())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }
}
