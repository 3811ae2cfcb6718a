package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-043: what is filled into a reply is shown beside it as the published result will say it. */
@PortalIT
class ReplyFieldsIT {

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReplyFields fields;

    private CallId call;
    private OpinionId first;
    private OpinionId second;

    @BeforeEach
    void oneReplyAnswersThreeOpinions() {
        call = CommentFixtures.openCall(office, beans);
        first = enter("検体0001");
        second = enter("検体0002");
        beans.getBean(Grouping.class).group(call, List.of(first, second, enter("検体0003")));
        CommentFixtures.assign(beans, first, office.department(DemoPeople.HOIKU));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void theNumberAndTheSectionAreThoseOfTheOpinion() {
        assertThat(fields.of(second))
                .containsEntry(MergeField.NUMBER, "2-1")
                .containsEntry(MergeField.COUNT, "3")
                .containsEntry(MergeField.SECTION, DemoPeople.HOIKU);
    }

    @Test
    void anOpinionThatDoesNotCountIsNotCountedAndHasNoNumber() {
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        beans.getBean(Marking.class).give(letter.id(), letter.version(), LetterMark.OFF_TOPIC, "");

        assertThat(fields.of(second)).containsAllEntriesOf(Map.of(MergeField.COUNT, "2", MergeField.NUMBER, "1-1"));
        assertThat(fields.of(first)).containsEntry(MergeField.NUMBER, "");
    }

    private OpinionId enter(String name) {
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("窓口が遠いので増やしてください。", name, "検体町1"));
        return CommentFixtures.opinion(beans, call, number, 0, 0);
    }
}
