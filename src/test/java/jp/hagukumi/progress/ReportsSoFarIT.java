package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.hagukumi.test.SecondPortal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports of a portal in which every field was a column of its own. */
class ReportsSoFarIT {

    private static final String LAST_WITH_COLUMNS = "0840";

    @Test
    void keepEveryWordWithItsWriterAndEveryStepWithItsWords() {
        try (SecondPortal portal = SecondPortal.start(
                SecondPortal.newHome(),
                Map.of("spring.flyway.target", LAST_WITH_COLUMNS, "spring.jpa.hibernate.ddl-auto", "none"))) {
            JdbcClient jdbc = portal.get(JdbcClient.class);
            jdbc.sql("""
                    begin not atomic
                        set @person = uuid(), @round = uuid(), @report = uuid();
                        set foreign_key_checks = 0;
                        insert into account_person
                            (id, version, login, name, password_hash, password_is_initial, valid_from, valid_to)
                        values (@person, 0, 'someone', '担当', '', false, '2020-04-01', null);
                        insert into progress_round values
                            (@round, 0, uuid(), 2024, '2025-05-30', '2025-06-06', '2025-06-20', '', '2025-05-01');
                        insert into progress_report
                            (id, version, round_id, element_id, department_id, state, state_since, state_by,
                             state_reason, started, result, mark, mark_reason, issues, improvement, direction,
                             public_text, internal_note, mark_label, direction_label, written_at, written_by)
                        values (@report, 3, @round, uuid(), uuid(), 'RETURNED', '2025-05-20', @person, '数を足す', true,
                             '延べ"41,280"人\n二行目', 'B', '', '課題', '𠮷野の改善', 'keep', '', '', '計画どおり', '維持',
                             '2025-05-21 09:00:00', @person);
                        insert into progress_decision values
                            (@report, 0, 'DRAFT', 'SUBMITTED', @person, '2025-05-19', '',
                             '延べ"41,280"人\n一行目', 'A', '理由', '', '', '', '', '');
                        set foreign_key_checks = 1;
                    end""").update();

            Flyway.configure()
                    .configuration(portal.get(Flyway.class).getConfiguration())
                    .target("latest")
                    .load()
                    .migrate();

            assertThat(jdbc.sql("""
                                    select concat_ws('|', e.field, e.value, e.label, e.entry_version, p.login)
                                    from progress_entry e join account_person p on p.id = e.written_by
                                    where e.written_at = '2025-05-21 09:00:00' order by e.field""").query(String.class).list())
                    .containsExactly(
                            "direction|keep|維持|1|someone",
                            "improvement|𠮷野の改善||1|someone",
                            "issues|課題||1|someone",
                            "mark|B|計画どおり|1|someone",
                            "result|延べ\"41,280\"人\n二行目||1|someone");
            assertThat(new ReportTextConverter()
                            .convertToEntityAttribute(jdbc.sql("select text from progress_decision")
                                    .query(String.class)
                                    .single()))
                    .isEqualTo(new ReportText(Map.of(
                            FieldCode.RESULT, "延べ\"41,280\"人\n一行目",
                            FieldCode.MARK, "A",
                            FieldCode.MARK_REASON, "理由")));
            assertThat(jdbc.sql("""
                                    select concat_ws('|', code, kind, max_length, required, internal)
                                    from progress_form_field order by position""").query(String.class).list())
                    .isEqualTo(Form.STANDARD.fields().stream()
                            .map(field -> String.join(
                                    "|",
                                    field.code().value(),
                                    field.kind().name(),
                                    String.valueOf(field.max()),
                                    field.required() ? "1" : "0",
                                    field.internal() ? "1" : "0"))
                            .toList());
        }
    }
}
