package jp.hagukumi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.PlanPlace;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.Segment;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Span;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A call for comments whose last day has just passed: made-up letters of made-up people, sorted in part. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(40)
class DemoComments implements DemoData {

    private static final String BABY_CARE = "いつもお世話になっております。病児保育は小学3年生までとなっていますが、共働きの家庭では高学年でも預け先がありません。"
            + "対象を6年生まで広げてください。\nまた、送迎保育ステーションは大変助かっています。南口にもほしいです。\n私は見本町に住む見本太郎という、2人の子の父です。";
    private static final String AFTER_SCHOOL = "学童クラブの閉所時刻を19時30分まで延ばしてほしいです。\n𠮷野公園の前のクラブは、待機がなくなるとうれしいです。";
    private static final String PARK = "公園の遊具が古くなっています。小さい子の使える遊具と日かげを増やしてください。";
    private static final String CHECKUP = "5歳児健診について。始める時期と場所を、計画にはっきり書いてください。よろしくお願いします。";
    private static final String THANKS = "計画の案を読みました。相談の窓口が一つにまとまるのはとても良いと思います。ありがとうございます。";
    private static final String LATE = "締切のあとになりましたが、産後ケアの利用料を下げてほしいです。";

    private final DemoAccounts accounts;
    private final CallAdministration calls;
    private final Intake intake;
    private final Inbox inbox;
    private final Splitting splitting;
    private final Assigning assigning;
    private final OpinionQueries opinions;
    private final ReplyWriting writing;
    private final ReplyPromises promises;
    private final ReplyDecisions decisions;
    private final Clock clock;

    DemoComments(
            DemoAccounts accounts,
            CallAdministration calls,
            Intake intake,
            Inbox inbox,
            Splitting splitting,
            Assigning assigning,
            OpinionQueries opinions,
            ReplyWriting writing,
            ReplyPromises promises,
            ReplyDecisions decisions,
            Clock clock) {
        this.accounts = accounts;
        this.calls = calls;
        this.intake = intake;
        this.inbox = inbox;
        this.splitting = splitting;
        this.assigning = assigning;
        this.opinions = opinions;
        this.writing = writing;
        this.promises = promises;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.CLERK);
        List<PlanSummary> plans = calls.plans();
        if (plans.isEmpty()) {
            return;
        }
        LocalDate lastDay = JapanTime.today(clock).minusDays(3);
        PlanSummary about = plans.stream()
                .filter(plan ->
                        plan.title().equals(DemoPlans.nagareyama().header().title()))
                .findFirst()
                .orElse(plans.getFirst());
        CallId call = calls.open(new NewCall(
                about.id(),
                "こども計画（案）への意見募集（見本）",
                lastDay.minusDays(30),
                lastDay,
                lastDay.plusDays(36),
                calls.usualClasses()));
        letters(call, lastDay);
        sortAndAnswer(call);
    }

    private void letters(CallId call, LocalDate lastDay) {
        enter(call, Channel.FAX, lastDay.minusDays(6), BABY_CARE, "見本 太郎", "見本市見本町1-2-3", null);
        enter(call, Channel.FORM, lastDay.minusDays(5), AFTER_SCHOOL, "見本 花子", "見本市見本町4-5-6", null);
        enter(call, Channel.MAIL, lastDay.minusDays(4), PARK, "見本 次郎", "見本市例示町7-8", null);
        enter(call, Channel.COUNTER, lastDay.minusDays(1), CHECKUP, "例示 三葉", "見本市例示町9-10", null);
        enter(call, Channel.FORM, lastDay, THANKS, "見本 花子", "見本市見本町4-5-6", 2);
        enter(call, Channel.POST, lastDay.plusDays(1), LATE, "例示 四郎", "", null);
    }

    private void enter(
            CallId call,
            Channel channel,
            LocalDate day,
            String text,
            String name,
            String address,
            @Nullable Integer samePersonAs) {
        intake.enter(
                call,
                new NewSubmission(
                        channel,
                        day.atTime(LocalTime.of(16, 20)).atZone(JapanTime.ZONE).toInstant(),
                        text,
                        true,
                        name,
                        address,
                        "",
                        samePersonAs));
    }

    private void sortAndAnswer(CallId call) {
        setAside(call, 1, 1, SetAsideReason.GREETING);
        OpinionId care = opinion(call, 1, 2);
        opinion(call, 1, 2);
        setAside(call, 1, 1, SetAsideReason.PERSONAL);
        OpinionId hours = opinion(call, 2, 1);
        OpinionId waiting = opinion(call, 2, 1);
        OpinionId park = opinion(call, 3, 2);
        OpinionId thanks = opinion(call, 5, 2);
        setAside(call, 5, 1, SetAsideReason.GREETING);
        describe(call, care, "小学4年生からの病児保育の預け先がない。対象を6年生まで広げてほしい。", "病児");
        describe(call, park, "小さい子の使える遊具と日かげを増やしてほしい。", "公園");
        assign(call, care, DemoPeople.HOIKU);
        assign(call, hours, "教育総務課");
        assign(call, waiting, "教育総務課");
        assign(call, park, "公園緑地課");
        assign(call, thanks, DemoPeople.KATEI);

        handIn(care, DemoPeople.WRITER_HOIKU, "病児保育の対象を広げることを検討します。", "C");
        accounts.actAs(DemoPeople.CHIEF_HOIKU);
        decisions.sendBack(care, reply(care).version(), "いつまでに検討するかを書く");
        handIn(
                park,
                "writer-koen",
                new ReplyWords("遊具の更新の計画に、日かげを作る工夫を加えました。", "新しい遊具をえらぶときに、日かげもつくることを計画に書きました。意見を送ってくれて、ありがとう。", "A"));
        handIn(thanks, DemoPeople.WRITER_KATEI, "いただいたご意見をはげみに、窓口をさらに使いやすくします。", "E");
        accounts.actAs(DemoPeople.CHIEF_KATEI);
        decisions.check(thanks, reply(thanks).version());
    }

    private void setAside(CallId call, int number, int sentences, SetAsideReason reason) {
        SubmissionDetails letter = letter(call, number);
        splitting.setAside(letter.id(), letter.version(), next(letter, sentences), reason, "");
    }

    private OpinionId opinion(CallId call, int number, int sentences) {
        SubmissionDetails letter = letter(call, number);
        return splitting.makeOpinion(letter.id(), letter.version(), next(letter, sentences));
    }

    /** Names the first place of the plan in whose title the word stands; a plan without one leaves the place open. */
    private void describe(CallId call, OpinionId opinion, String summary, String word) {
        ElementId place = splitting.places(call).stream()
                .filter(p -> p.label().contains(word))
                .map(PlanPlace::id)
                .findFirst()
                .orElse(null);
        opinions.list(call).stream()
                .filter(row -> row.id().equals(opinion))
                .findFirst()
                .ifPresent(row -> splitting.describe(opinion, row.version(), summary, place));
    }

    private void assign(CallId call, OpinionId opinion, String department) {
        opinions.list(call).stream()
                .filter(row -> row.id().equals(opinion))
                .findFirst()
                .ifPresent(row -> assigning.departments().stream()
                        .filter(d -> d.name().equals(department))
                        .findFirst()
                        .ifPresent(d -> assigning.assign(opinion, row.version(), d.id())));
    }

    private void handIn(OpinionId opinion, String writer, String text, String mark) {
        handIn(opinion, writer, new ReplyWords(text, "", mark));
    }

    private void handIn(OpinionId opinion, String writer, ReplyWords words) {
        accounts.actAs(writer);
        writing.save(opinion, reply(opinion).version(), words);
        promises.of(opinion).lines().forEach(line -> promise(opinion, line.sentence()));
        writing.submit(opinion, reply(opinion).version(), words);
    }

    /** On the first project that the writer would think of; in a plan without one it is no promise. */
    private void promise(OpinionId opinion, String sentence) {
        long version = reply(opinion).version();
        promises.projects(opinion).stream()
                .filter(project -> project.title().contains("病児"))
                .findFirst()
                .ifPresentOrElse(
                        project -> promises.promise(
                                opinion,
                                version,
                                sentence,
                                "病児保育の対象を広げることを検討する。",
                                project.id(),
                                FiscalYear.of(JapanTime.today(clock)).next().lastDay()),
                        () -> promises.decline(opinion, version, sentence, "計画に当たる事業がないため。"));
    }

    private ReplyView reply(OpinionId opinion) {
        ReplyView reply = opinions.find(opinion).orElseThrow().reply();
        if (reply == null) {
            throw new IllegalStateException("no section has the opinion " + opinion);
        }
        return reply;
    }

    private SubmissionDetails letter(CallId call, int number) {
        return inbox.letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    /** The first so many sentences that have gone nowhere yet. */
    private static List<Span> next(SubmissionDetails letter, int sentences) {
        return letter.segments().stream()
                .filter(Segment::isFree)
                .limit(sentences)
                .map(Segment::span)
                .toList();
    }
}
