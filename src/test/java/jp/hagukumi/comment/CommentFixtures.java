package jp.hagukumi.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.JapanTime;

/** Calls and letters as tests need them. */
public final class CommentFixtures {

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 15);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 15);
    public static final List<ReflectionClass> CLASSES =
            List.of(new ReflectionClass("A", "反映した"), new ReflectionClass("C", "参考とする"));

    private CommentFixtures() {}

    public static NewCall newCall(PlanId plan) {
        return new NewCall(plan, "こども計画（案）", FIRST_DAY, LAST_DAY, LocalDate.of(2026, 2, 20), CLASSES);
    }

    /** A letter in time, of a made-up person. */
    public static NewSubmission letter(String text) {
        return letter(text, "見本 太郎", "見本市見本町1-2-3");
    }

    public static NewSubmission letter(String text, String name, String address) {
        return new NewSubmission(
                Channel.MAIL,
                japan(LocalDateTime.of(2026, 1, 9, 16, 20)),
                text,
                true,
                name,
                address,
                "mihon@example.jp",
                null);
    }

    static NewSubmission receivedAt(Instant at) {
        return new NewSubmission(Channel.POST, at, "意見です。", true, "", "", "", null);
    }

    static Call call() {
        return new Call(newCall(PlanId.next()));
    }

    static Submission submission(String text) {
        return new Submission(call(), 1, letter(text), null, Instant.parse("2026-02-01T00:00:00Z"));
    }

    public static Instant japan(LocalDateTime at) {
        return at.atZone(JapanTime.ZONE).toInstant();
    }

    /** The pieces of a whole text. */
    public static List<Span> pieces(String text) {
        return Sentences.of(text, new Span(0, text.length()), Cut.SENTENCES);
    }
}
