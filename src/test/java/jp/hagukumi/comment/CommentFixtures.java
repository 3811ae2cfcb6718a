package jp.hagukumi.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Calls and letters as tests need them. */
public final class CommentFixtures {

    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 15);
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 15);
    public static final List<ReflectionClass> CLASSES =
            List.of(new ReflectionClass("A", "反映した"), new ReflectionClass("C", "参考とする"));

    private CommentFixtures() {}

    public static NewCall newCall(PlanId plan) {
        return new NewCall(plan, "こども計画（案）", FIRST_DAY, LAST_DAY, LocalDate.of(2025, 2, 20), CLASSES);
    }

    /** A call of that kind, with no more than the kind needs. */
    public static NewCall newCall(CallKind kind, PlanId plan) {
        return new NewCall(
                kind,
                plan,
                kind.hasLastDay() ? "こどもアンケート" : "相談・意見・苦情",
                FIRST_DAY,
                kind.hasLastDay() ? LAST_DAY : null,
                null,
                kind.needsClasses() ? CLASSES : List.of());
    }

    /** Opens a call of that kind on the small plan; the clerk acts from here on. */
    public static CallId openCall(Office office, BeanFactory beans, CallKind kind) {
        PlanId plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        return office.as(
                DemoPeople.CLERK, () -> beans.getBean(CallAdministration.class).open(newCall(kind, plan)));
    }

    /** Opens a call on the small plan; the clerk acts from here on. */
    public static CallId openCall(Office office, BeanFactory beans) {
        PlanId plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        return office.as(
                DemoPeople.CLERK, () -> beans.getBean(CallAdministration.class).open(newCall(plan)));
    }

    /** Makes one opinion of the sentences with these indexes; the clerk acts. */
    public static OpinionId opinion(BeanFactory beans, CallId call, int number, int first, int last) {
        SubmissionDetails letter = letter(beans, call, number);
        return beans.getBean(Splitting.class).makeOpinion(letter.id(), letter.version(), spans(letter, first, last));
    }

    /** Sets the sentences with these indexes aside; the clerk acts. */
    public static void setAside(
            BeanFactory beans, CallId call, int number, int first, int last, SetAsideReason reason) {
        SubmissionDetails letter = letter(beans, call, number);
        beans.getBean(Splitting.class).setAside(letter.id(), letter.version(), spans(letter, first, last), reason, "");
    }

    /** Sends an opinion to a section; the clerk acts. */
    public static void assign(BeanFactory beans, OpinionId opinion, DepartmentId department) {
        long version = Objects.requireNonNull(
                beans.getBean(Opinions.class).require(opinion).version());
        beans.getBean(Assigning.class).assign(opinion, version, department);
    }

    /** Writes and hands in a reply, of which the writer says that nothing in it is a promise; a writer of the section acts. */
    public static void handIn(BeanFactory beans, OpinionId opinion, String text, String mark) {
        ReplyPromises promises = beans.getBean(ReplyPromises.class);
        beans.getBean(ReplyWriting.class).save(opinion, replyVersion(beans, opinion), text, mark);
        for (PromiseSheet.Line line : promises.of(opinion).lines()) {
            promises.decline(opinion, replyVersion(beans, opinion), line.sentence(), "すでに行っているため。");
        }
        beans.getBean(ReplyWriting.class).submit(opinion, replyVersion(beans, opinion), text, mark);
    }

    static long replyVersion(BeanFactory beans, OpinionId opinion) {
        return Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                        .find(opinion)
                        .orElseThrow()
                        .reply())
                .version();
    }

    static SubmissionDetails letter(BeanFactory beans, CallId call, int number) {
        return beans.getBean(Inbox.class).letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    private static List<Span> spans(SubmissionDetails letter, int first, int last) {
        return letter.segments().subList(first, last + 1).stream()
                .map(Segment::span)
                .toList();
    }

    /** A letter in time, of a made-up person. */
    public static NewSubmission letter(String text) {
        return letter(text, "見本 太郎", "見本市見本町1-2-3");
    }

    public static NewSubmission letter(String text, String name, String address) {
        return new NewSubmission(
                Channel.MAIL,
                japan(LocalDateTime.of(2025, 1, 9, 16, 20)),
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

    static OpenedSubmission submission(String text) {
        return new OpenedSubmission(
                new Submission(call(), 1, letter(text), null, Instant.parse("2025-02-01T00:00:00Z")), text);
    }

    public static Instant japan(LocalDateTime at) {
        return at.atZone(JapanTime.ZONE).toInstant();
    }

    /** The pieces of a whole text. */
    public static List<Span> pieces(String text) {
        return Sentences.of(text, new Span(0, text.length()), Cut.SENTENCES);
    }
}
