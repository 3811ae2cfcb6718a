package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same moment, each on another table: neither decides on what the other is changing. */
@PortalIT
class CommentInterleavingIT {

    private static final long MOMENT_MS = 1500;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlatformTransactionManager transactions;

    private CallId call;
    private OpinionId opinion;

    @BeforeEach
    void aLetterIsSortedAndItsOpinionWithASection() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("お世話になります。公園に屋根を。"));
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.GREETING);
        opinion = CommentFixtures.opinion(beans, call, 1, 1, 1);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void aCallIsNotClosedWhileAPartOfALetterIsBeingPutBack() {
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        long seen = beans.getBean(CallQueries.class).find(call).orElseThrow().version();

        Throwable refusal = meanwhile(
                () -> beans.getBean(Splitting.class).putBack(letter.id(), letter.version(), 0),
                DemoPeople.LEAD,
                () -> beans.getBean(CallAdministration.class).close(call, seen));

        assertThat(refusal).isInstanceOf(RuleViolation.class).hasMessage("comment.violation.lettersLeft");
        office.as(DemoPeople.CLERK);
        assertThat(beans.getBean(CallQueries.class).find(call).orElseThrow().state())
                .isEqualTo(CallState.OPEN);
    }

    @Test
    void aReplyIsNotHandedInWhileItsOpinionGoesToAnotherSection() {
        long reply = CommentFixtures.replyVersion(beans, opinion);

        Throwable refusal = meanwhile(
                () -> CommentFixtures.assign(beans, opinion, office.department(DemoPeople.KATEI)),
                DemoPeople.WRITER_HOIKU,
                () -> beans.getBean(ReplyWriting.class).submit(opinion, reply, "考え方", "A"));

        assertThat(refusal).isInstanceOf(StaleVersion.class);
        office.as(DemoPeople.LEAD);
        assertThat(Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                                .find(opinion)
                                .orElseThrow()
                                .reply())
                        .state())
                .isEqualTo(ReplyState.DRAFT);
    }

    @Test
    void whatJoinsAGroupWhileItGoesToAnotherSectionGoesThereToo() {
        List<OpinionId> more = threeMore();
        Grouping grouping = beans.getBean(Grouping.class);
        grouping.group(call, more.subList(0, 2));

        meanwhile(
                () -> CommentFixtures.assign(beans, more.getFirst(), office.department(DemoPeople.KATEI)),
                DemoPeople.CLERK,
                () -> grouping.group(call, List.of(more.getFirst(), more.getLast())));

        office.as(DemoPeople.CLERK);
        assertThat(beans.getBean(OpinionQueries.class).list(call))
                .filteredOn(row -> row.answeredBy().equals(more.getFirst()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.department()).isEqualTo(office.department(DemoPeople.KATEI)));
    }

    @Test
    void aGroupIsNotDissolvedTwice() {
        List<OpinionId> more = threeMore();
        Grouping grouping = beans.getBean(Grouping.class);
        grouping.group(call, more);
        GroupId group =
                beans.getBean(GroupQueries.class).groups(call).getFirst().id();

        Throwable refusal = meanwhile(() -> grouping.dissolve(group), DemoPeople.CLERK, () -> grouping.dissolve(group));

        assertThat(refusal).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoLeadsSinceAMomentAgoIsNotTakenOut() {
        List<OpinionId> more = threeMore();
        Grouping grouping = beans.getBean(Grouping.class);
        grouping.group(call, more);

        Throwable refusal =
                meanwhile(() -> grouping.lead(more.get(1)), DemoPeople.CLERK, () -> grouping.takeOut(more.get(1)));

        assertThat(refusal).isInstanceOf(RuleViolation.class).hasMessage("comment.violation.leadStays");
    }

    private List<OpinionId> threeMore() {
        List<OpinionId> more = new ArrayList<>();
        for (int letter = 2; letter <= 4; letter++) {
            beans.getBean(Intake.class).enter(call, CommentFixtures.letter("日かげを。"));
            more.add(CommentFixtures.opinion(beans, call, letter, 0, 0));
        }
        return more;
    }

    /** What becomes of the second deed when the clerk has done the first one and not yet committed it. */
    private Throwable meanwhile(Runnable first, String login, Runnable second) {
        office.as(DemoPeople.CLERK);
        CompletableFuture<Void> other = new TransactionTemplate(transactions).execute(status -> {
            first.run();
            beans.getBean(Opinions.class).flush();
            CompletableFuture<Void> deed = CompletableFuture.runAsync(() -> {
                office.as(login);
                try {
                    second.run();
                } finally {
                    office.nobody();
                }
            });
            giveAMoment(deed);
            return deed;
        });
        Throwable thrown = catchThrowable(() -> Objects.requireNonNull(other).get(20, TimeUnit.SECONDS));
        return thrown instanceof ExecutionException ? thrown.getCause() : thrown;
    }

    private static void giveAMoment(CompletableFuture<Void> deed) {
        try {
            deed.get(MOMENT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException waitsOrHasFailed) {
            // It waits for the first one, as it should; or what became of it is looked at afterwards.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
