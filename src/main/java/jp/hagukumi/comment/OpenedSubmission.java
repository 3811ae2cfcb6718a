package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;

/** A submission together with its words, for as long as somebody works on it: what can be made of them, and shown. */
final class OpenedSubmission {

    /** Units shown on each side of a redaction. */
    private static final int AROUND = 12;

    private final Submission submission;
    private final String words;

    OpenedSubmission(Submission submission, String words) {
        this.submission = submission;
        this.words = words;
    }

    /** Makes an opinion of pieces that follow one another. */
    Opinion cutOpinion(List<Span> pieces) {
        Span span = joined(pieces);
        Opinion opinion = new Opinion(submission, submission.takeBranch());
        submission.cover(Stretch.to(opinion.id(), span), visibleIn(span));
        return opinion;
    }

    /** Sets pieces aside that follow one another and make no point. */
    void setAside(List<Span> pieces, SetAsideReason reason, String note) {
        Span span = joined(pieces);
        RuleViolation.unless(reason != SetAsideReason.OTHER || !note.isBlank(), "comment.violation.noteMissing");
        RuleViolation.unless(note.length() <= Submission.NOTE_MAX, "comment.violation.noteLong", Submission.NOTE_MAX);
        submission.cover(Stretch.aside(span, reason, note.strip()), visibleIn(span));
    }

    /** Undoes the sorting of the stretch that begins there; the words are free again. */
    Stretch putBack(int begin) {
        Stretch stretch = stretches().stream()
                .filter(s -> s.begin() == begin)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("comment.violation.stretchGone"));
        submission.uncover(stretch, visibleIn(stretch.span()));
        return stretch;
    }

    /** Masks some words wherever they are shown; the words themselves stay, and so does what was made of their part. */
    void redact(Span span, RedactionReason reason, String note) {
        RuleViolation.unless(
                span.end() <= words.length() && isBorder(span.begin()) && isBorder(span.end()),
                "comment.violation.notInText");
        RuleViolation.unless(visibleIn(span) > 0, "comment.violation.nothingChosen");
        RuleViolation.unless(reason != RedactionReason.OTHER || !note.isBlank(), "comment.violation.noteMissing");
        RuleViolation.unless(note.length() <= Submission.NOTE_MAX, "comment.violation.noteLong", Submission.NOTE_MAX);
        RuleViolation.unless(
                redactions().stream().noneMatch(r -> r.span().overlaps(span)), "comment.violation.redactedAlready");
        submission.redact(new Redaction(span, reason, note.strip()));
    }

    /** Masks what the sender's own data tell of the sender, as far as it is not masked yet. */
    void redactSender(RevealedSender sender) {
        for (Span span : sender.tracesIn(words)) {
            if (redactions().stream().noneMatch(r -> r.span().overlaps(span))) {
                submission.redact(new Redaction(span, RedactionReason.SENDER, ""));
            }
        }
    }

    /** Shows the words again that are masked from there on. */
    void lift(int begin) {
        submission.lift(redactions().stream()
                .filter(r -> r.begin() == begin)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("comment.violation.redactionGone")));
    }

    /** The redactions with a few words around each, by which whoever sorts the letter knows them. */
    List<RedactionRow> redactionRows() {
        return redactions().stream()
                .map(r -> new RedactionRow(
                        r.begin(),
                        r.reason(),
                        r.note(),
                        around(Math.max(0, r.begin() - AROUND), r.begin()),
                        around(r.end(), Math.min(words.length(), r.end() + AROUND))))
                .toList();
    }

    /** No half of a character at its ends. */
    private String around(int first, int last) {
        int from = isBorder(first) ? first : first + 1;
        int to = isBorder(last) ? last : last - 1;
        return from < to ? shown(new Span(from, to)).strip() : "";
    }

    List<Redaction> redactions() {
        return submission.redactions();
    }

    /** A piece as everybody may see it who may see the piece: each redaction in it is a mask. */
    String shown(Span span) {
        return shownWords().of(span);
    }

    /** As everybody may see it. */
    ShownWords shownWords() {
        return new ShownWords(words, redactions());
    }

    /** Masks these words wherever they stand in the letter and are not masked yet. */
    void redactAll(String wanted, RedactionReason reason, String note) {
        RuleViolation.unless(!wanted.isBlank() && words.contains(wanted), "comment.violation.wordsNotFound");
        boolean some = false;
        for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length())) {
            Span span = new Span(at, at + wanted.length());
            if (redactions().stream().noneMatch(r -> r.span().overlaps(span))) {
                redact(span, reason, note);
                some = true;
            }
        }
        RuleViolation.unless(some, "comment.violation.redactedAlready");
    }

    /** The first place in a piece where these words stand. */
    Span find(String wanted, Span within) {
        int at = words.indexOf(wanted, within.begin());
        RuleViolation.unless(
                !wanted.isBlank() && at >= 0 && at + wanted.length() <= within.end(),
                "comment.violation.wordsNotFound");
        return new Span(at, at + wanted.length());
    }

    private Span joined(List<Span> pieces) {
        RuleViolation.unless(!pieces.isEmpty(), "comment.violation.nothingChosen");
        List<Span> inOrder = pieces.stream().sorted().toList();
        for (int i = 1; i < inOrder.size(); i++) {
            RuleViolation.unless(
                    inOrder.get(i).begin() == inOrder.get(i - 1).end(), "comment.violation.notConsecutive");
        }
        Span whole = new Span(inOrder.getFirst().begin(), inOrder.getLast().end());
        RuleViolation.unless(
                whole.end() <= words.length() && isBorder(whole.begin()) && isBorder(whole.end()),
                "comment.violation.notInText");
        RuleViolation.unless(visibleIn(whole) > 0, "comment.violation.nothingChosen");
        RuleViolation.unless(
                stretches().stream().noneMatch(s -> s.span().overlaps(whole)), "comment.violation.overlap");
        return whole;
    }

    /** Whether a cut there leaves both halves of every surrogate pair together. */
    private boolean isBorder(int at) {
        return at == 0 || at == words.length() || !Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at));
    }

    private int visibleIn(Span span) {
        return Submission.visibleIn(text(span));
    }

    String text(Span span) {
        return span.of(words);
    }

    /** Everything, exactly as it came. */
    String words() {
        return words;
    }

    List<Stretch> stretches() {
        return submission.stretches();
    }

    Stretch stretchOf(OpinionId opinion) {
        return stretches().stream()
                .filter(s -> opinion.equals(s.opinion()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("comment.violation.stretchGone"));
    }

    Submission submission() {
        return submission;
    }
}
