package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalIT
class DemoCommentsIT {

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void bringsACallWithLettersInEveryStageOfTheWork() {
        PlanFixtures.create(office, beans.getBean(PlanImport.class));

        new DemoComments(
                        AccountFixtures.demoAccounts(beans),
                        beans.getBean(CallAdministration.class),
                        beans.getBean(Intake.class),
                        beans.getBean(Inbox.class),
                        beans.getBean(Splitting.class),
                        beans.getBean(Assigning.class),
                        beans.getBean(OpinionQueries.class),
                        beans.getBean(ReplyWriting.class),
                        beans.getBean(ReplyPromises.class),
                        beans.getBean(ReplyDecisions.class),
                        beans.getBean(Clock.class))
                .create();

        office.as(DemoPeople.LEAD);
        var call = beans.getBean(CallQueries.class).all().getFirst();
        CallCounts counts = call.counts();
        assertThat(counts.persons()).isEqualTo(5);
        assertThat(counts.letters()).isEqualTo(6);
        assertThat(counts.late()).isEqualTo(1);
        assertThat(counts.toSplit()).isEqualTo(2);
        assertThat(beans.getBean(Inbox.class)
                        .letter(call.id(), 1, Cut.SENTENCES)
                        .orElseThrow()
                        .segments()
                        .toString())
                .contains("送迎保育")
                .doesNotContain("見本太郎");
        assertThat(counts.unassigned()).isEqualTo(1);
        assertThat(beans.getBean(OpinionQueries.class).list(call.id()).stream().map(OpinionRow::state))
                .contains(ReplyState.RETURNED, ReplyState.DRAFT, ReplyState.DRAFTED, ReplyState.CHECKED);
    }
}
