package jp.hagukumi.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.hagukumi.test.SecondPortal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Voices of a portal in which nobody was asked whether they had changed anything. */
class VoicesSoFarIT {

    private static final String LAST_WITHOUT_OUTCOME = "0950";

    @Test
    void stayInTheListThatTheyWereWrittenForUnderTheYearOfTheirAnswerOrTheirSettling() {
        try (SecondPortal portal = SecondPortal.start(
                SecondPortal.newHome(),
                Map.of("spring.flyway.target", LAST_WITHOUT_OUTCOME, "spring.jpa.hibernate.ddl-auto", "none"))) {
            JdbcClient jdbc = portal.get(JdbcClient.class);
            jdbc.sql("""
                    begin not atomic
                        set @answered = uuid(), @settled = uuid(), @open = uuid();
                        set foreign_key_checks = 0;
                        insert into plan_follow_up
                            (id, version, plan_id, element_id, origin, text, received_on, due_year, state, changed)
                        values
                            (@answered, 2, uuid(), uuid(), 'COMPLAINT', '答えあり', '2025-05-01', null, 'DONE', '早めた。'),
                            (@settled, 1, uuid(), uuid(), 'COMPLAINT', '答えなし', '2025-05-01', null, 'DONE', '増やした。'),
                            (@open, 0, uuid(), uuid(), 'COMPLAINT', '未対応', '2025-05-01', null, 'OPEN', '');
                        insert into plan_follow_up_answer values
                            (@answered, uuid(), 2023, uuid(), '検討する。', '2024-06-01'),
                            (@answered, uuid(), 2024, uuid(), '早めた。', '2025-06-01');
                        insert into plan_follow_up_step values
                            (@answered, 0, 'DONE', uuid(), '2026-05-01', '早めた。'),
                            (@settled, 0, 'OPEN', uuid(), '2025-05-01', ''),
                            (@settled, 1, 'DONE', uuid(), '2026-03-31 14:59:59', '増やした。');
                        set foreign_key_checks = 1;
                    end""").update();

            Flyway.configure()
                    .configuration(portal.get(Flyway.class).getConfiguration())
                    .target("latest")
                    .load()
                    .migrate();

            assertThat(jdbc.sql("""
                                    select concat_ws('|', text, outcome, settled_year, settled_words)
                                    from plan_follow_up order by text""").query(String.class).list())
                    .containsExactlyInAnyOrder("答えあり|CHANGED|2024|早めた。", "答えなし|CHANGED|2025|増やした。", "未対応");
        }
    }
}
