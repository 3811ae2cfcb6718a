package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.comment.intake.IncomingRow;

/** Counts the rows of a file as if each that may be taken were there from then on. */
final class IntakeTally {

    private final Call call;
    private final boolean samePersons;
    private final Knowledge knowledge;
    private final Map<IncomingVerdict, Integer> counts = new EnumMap<>(IncomingVerdict.class);
    private final List<IncomingLine> lines = new ArrayList<>();
    private int joined;
    private int late;
    private int incomplete;
    private int withoutConsent;

    /** @param knowledge of the letters that are there */
    IntakeTally(Call call, boolean samePersons, Knowledge knowledge) {
        this.call = call;
        this.samePersons = samePersons;
        this.knowledge = knowledge;
    }

    void count(IncomingRows.Row row) {
        Prints prints = row.prints();
        NewSubmission letter = row.letter();
        if (prints == null || letter == null) {
            add(row.row(), new Knowledge.Judged(IncomingVerdict.REFUSED, null));
            return;
        }
        Knowledge.Judged judged = knowledge.judge(prints, row.row().consent());
        add(row.row(), judged);
        if (judged.verdict().isTaken()) {
            var person = knowledge.person(judged, prints, samePersons);
            joined += person.isPresent() ? 1 : 0;
            late += call.isLate(Objects.requireNonNull(letter.receivedAt())) ? 1 : 0;
            incomplete += call.missing(SenderData.givenBy(letter)).isEmpty() ? 0 : 1;
            withoutConsent += letter.consent() ? 0 : 1;
            knowledge.learn(new Knowledge.Known(null, person.orElseGet(SubmissionId::next), letter.consent(), prints));
        }
    }

    private void add(IncomingRow row, Knowledge.Judged judged) {
        counts.merge(judged.verdict(), 1, Integer::sum);
        if (judged.verdict().isRemarkable() && lines.size() < IntakePreview.LINES_MAX) {
            Knowledge.Known like = judged.like();
            lines.add(
                    new IncomingLine(row.line(), judged.verdict(), row.faults(), like == null ? null : like.number()));
        }
    }

    IntakePreview preview() {
        return new IntakePreview(counts, joined, late, incomplete, withoutConsent, lines);
    }
}
