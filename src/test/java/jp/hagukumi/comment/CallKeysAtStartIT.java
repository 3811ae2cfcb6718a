package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.DataKeys;
import jp.hagukumi.shared.Sealer;
import jp.hagukumi.shared.StartRefused;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a version without keys for calls has left behind is sealed before anybody is let in, and reads as before. */
@PortalIT
class CallKeysAtStartIT {

    private static final String TEXT = "公園に屋根がほしいです。\n𠮷野公園に。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sealer home;

    @Autowired
    private DataKeys keys;

    @Autowired
    private CallKeysAtStart start;

    private CallId call;
    private SubmissionId letter;
    private OpinionId summedUp;
    private OpinionId asItStands;

    @BeforeEach
    void anOlderVersionHasLeftALetterInTheClear() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(TEXT));
        summedUp = CommentFixtures.opinion(beans, call, 1, 0, 0);
        asItStands = CommentFixtures.opinion(beans, call, 1, 1, 1);
        letter = CommentFixtures.letter(beans, call, 1).id();
        jdbc.sql("delete from comment_original").update();
        jdbc.sql("update comment_submission set original_text = ?").params(TEXT).update();
        jdbc.sql("update comment_opinion set summary = ? where id = ?")
                .params("屋根を付ける", summedUp.toString())
                .update();
        jdbc.sql("update comment_opinion set summary = ? where id = ?")
                .params("𠮷野公園に。", asItStands.toString())
                .update();
        jdbc.sql("update comment_sender set sealed_name = ?, sealed_address = ?, sealed_contact = ?")
                .params(home.sealText("見本 太郎"), home.sealText("見本市"), home.sealText(""))
                .update();
        jdbc.sql("update comment_call set key_print = null").update();
        keys.destroy(CallKeys.name(call));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void theLetterReadsAsBefore() {
        start.afterSingletonsInstantiated();

        assertThat(beans.getBean(OriginalTexts.class).require(letter).words()).isEqualTo(TEXT);
        office.as(DemoPeople.CLERK);
        assertThat(beans.getBean(OpinionQueries.class).list(call))
                .extracting(OpinionRow::summary)
                .containsExactly("屋根を付ける", "𠮷野公園に。");
        assertThat(beans.getBean(SenderAccess.class).reveal(letter, "確かめる"))
                .isEqualTo(new RevealedSender("見本 太郎", "見本市", ""));
    }

    @Test
    void nothingStaysInTheClear() {
        start.afterSingletonsInstantiated();

        assertThat(jdbc.sql("select count(original_text) from comment_submission")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(summary) from comment_opinion")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(sealed_summary) from comment_opinion")
                        .query(Integer.class)
                        .single())
                .as("words that nobody summed up are not kept twice")
                .isEqualTo(1);
    }

    @Test
    void aSecondStartChangesNothing() {
        start.afterSingletonsInstantiated();
        start.afterSingletonsInstantiated();

        assertThat(beans.getBean(OriginalTexts.class).require(letter).words()).isEqualTo(TEXT);
    }

    @Test
    void aHomeWithoutTheKeyOfACallIsNotStarted() {
        start.afterSingletonsInstantiated();
        keys.destroy(CallKeys.name(call));

        assertThatThrownBy(start::afterSingletonsInstantiated)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("keys/data/call-" + call + ".key");
        assertThat(keys.find(CallKeys.name(call))).isEmpty();
    }

    @Test
    void aHomeWithAnotherKeyForTheCallIsNotStarted() {
        start.afterSingletonsInstantiated();
        keys.destroy(CallKeys.name(call));
        keys.create(CallKeys.name(call));

        assertThatThrownBy(start::afterSingletonsInstantiated)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not the one");
    }

    @Test
    void aStartThatWasCutOffBehindTheKeyGoesOnWithIt() {
        var key = keys.create(CallKeys.name(call));
        byte[] before = key.print("x");

        start.afterSingletonsInstantiated();

        assertThat(keys.find(CallKeys.name(call)).orElseThrow().print("x")).isEqualTo(before);
        assertThat(beans.getBean(OriginalTexts.class).require(letter).words()).isEqualTo(TEXT);
    }
}
