package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays a letter out from its first to its last character: what has gone somewhere, and the free rest in pieces. */
final class Segments {

    private Segments() {}

    static List<Segment> of(OpenedSubmission letter, Map<OpinionId, Integer> branches, Cut cut) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : letter.stretches()) {
            addFree(segments, letter, at, stretch.begin(), cut);
            segments.add(new Segment(
                    stretch.span(),
                    stretch.isPersonal() ? SubmissionRow.MASK : letter.shown(stretch.span()),
                    stretch.opinion(),
                    stretch.opinion() == null ? null : branches.get(stretch.opinion()),
                    stretch.reason(),
                    stretch.note()));
            at = stretch.end();
        }
        addFree(segments, letter, at, letter.words().length(), cut);
        return segments;
    }

    private static void addFree(List<Segment> segments, OpenedSubmission letter, int begin, int end, Cut cut) {
        if (begin < end) {
            for (Span piece : Sentences.of(letter.words(), new Span(begin, end), cut)) {
                segments.add(new Segment(piece, letter.shown(piece), null, null, null, ""));
            }
        }
    }
}
