package jp.hagukumi.comment;

import java.util.List;
import java.util.stream.Stream;

/** The first words of a letter for a list, on one line, what tells who somebody is as a mask. */
final class Preview {

    private static final int MAX = 40;
    private static final int READ = 300;

    private Preview() {}

    static String of(ShownWords letter, List<Stretch> personal) {
        String beginning = letter.words().substring(0, Math.min(letter.words().length(), READ));
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Span hidden : Stream.concat(
                        personal.stream().map(Stretch::span),
                        letter.redactions().stream().map(Redaction::span))
                .sorted()
                .toList()) {
            if (hidden.begin() < beginning.length() && hidden.end() > at) {
                shown.append(beginning, at, Math.max(at, hidden.begin()))
                        .append(SubmissionRow.MASK)
                        .append(' ');
                at = Math.min(hidden.end(), beginning.length());
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
