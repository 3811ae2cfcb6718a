package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a click in the inbox reads does not grow with the number of letters. */
@PortalIT
class InboxReadsIT {

    private static final int LETTERS = 4;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private EntityManagerFactory factory;

    private CallId call;
    private Statistics statistics;

    @BeforeEach
    void repliesToSomeLettersAreBackWithTheirWriter() {
        call = CommentFixtures.openCall(office, beans);
        List<OpinionId> opinions = new ArrayList<>();
        for (int number = 1; number <= LETTERS; number++) {
            beans.getBean(Intake.class).enter(call, CommentFixtures.letter("屋根がほしい。遊具もほしい。"));
            opinions.add(CommentFixtures.opinion(beans, call, number, 0, 0));
            CommentFixtures.assign(beans, opinions.getLast(), office.department(DemoPeople.HOIKU));
        }
        office.as(DemoPeople.WRITER_HOIKU);
        opinions.forEach(opinion -> CommentFixtures.handIn(beans, opinion, "考え方", "A"));
        office.as(DemoPeople.CHIEF_HOIKU);
        opinions.forEach(opinion -> beans.getBean(ReplyDecisions.class)
                .sendBack(opinion, CommentFixtures.replyVersion(beans, opinion), "直す"));
        office.as(DemoPeople.CLERK);
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
        office.nobody();
    }

    @Test
    void theListReadsNoWholeLetter() {
        assertThat(beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).rows())
                .hasSize(LETTERS);

        assertThat(loads(Submission.class)).isZero();
    }

    @Test
    void aLetterReadsOnlyItsOwnOpinionsAndReplies() {
        CommentFixtures.letter(beans, call, 2);

        assertThat(loads(Submission.class)).isEqualTo(1);
        assertThat(loads(Opinion.class)).isEqualTo(1);
        assertThat(loads(Reply.class)).isEqualTo(1);
    }

    @Test
    void whyRepliesAreBackIsReadAtOnce() {
        assertThat(beans.getBean(OpinionQueries.class).list(call))
                .hasSize(LETTERS)
                .allSatisfy(row -> assertThat(row.returnReason()).isEqualTo("直す"));

        assertThat(statistics
                        .getCollectionStatistics(Reply.class.getName() + ".history")
                        .getFetchCount())
                .isZero();
    }

    @Test
    void theCasesOfAStandingInboxAreReadWithTheirPastAtOnceAndTheInboxReadsOnlyThoseThatItShows() {
        CallId standing = beans.getBean(CallAdministration.class)
                .open(CommentFixtures.newCall(
                        CallKind.STANDING_INBOX,
                        beans.getBean(CallQueries.class)
                                .find(call)
                                .orElseThrow()
                                .plan()));
        for (int number = 1; number <= LETTERS; number++) {
            beans.getBean(Intake.class).enter(standing, CommentFixtures.letter("困っています。"));
        }
        CaseDesk desk = beans.getBean(CaseDesk.class);
        statistics.clear();

        assertThat(desk.of(standing)).hasSize(LETTERS);
        assertThat(statistics
                        .getCollectionStatistics(StandingCase.class.getName() + ".steps")
                        .getFetchCount())
                .isEqualTo(1);
        statistics.clear();
        PressingCases pressing = desk.pressing(standing, 2);
        assertThat(pressing.count()).isEqualTo(LETTERS);
        assertThat(pressing.first()).hasSize(2);
        assertThat(loads(StandingCase.class)).isEqualTo(2);
    }

    private long loads(Class<?> entity) {
        return statistics.getEntityStatistics(entity.getName()).getLoadCount();
    }
}
