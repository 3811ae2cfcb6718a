package jp.hagukumi.progress.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {

    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final ReportId report = ReportId.next();
    private final PersonId lead = PersonId.next();
    private final PersonId writer = PersonId.next();
    private final PersonId chief = PersonId.next();
    private final Map<PersonId, String> names = Map.of(lead, "取りまとめ", writer, "担当", chief, "課長");

    private Remark put(String text) {
        return new Remark(report, FieldCode.RESULT, lead, text, Addressee.WRITER, NOW);
    }

    @Test
    void waitsUntilItIsSettledAndSaysByWhom() {
        Remark remark = put("出典はどれですか。");
        assertThat(remark.row(names, true).isOpen()).isTrue();

        remark.settle(writer, LATER);

        RemarkRow row = remark.row(names, true);
        assertThat(row.isOpen()).isFalse();
        assertThat(row.settledBy()).isEqualTo("担当");
        assertThat(row.settledAt()).isEqualTo(LATER);
    }

    @Test
    void keepsWhoSettledItFirst() {
        Remark remark = put("出典はどれですか。");
        remark.settle(writer, LATER);

        remark.settle(chief, LATER.plusSeconds(60));

        assertThat(remark.row(names, true).settledBy()).isEqualTo("担当");
    }

    @Test
    void whatWasPutToNobodyWaitsForNobody() {
        Remark remark = new Remark(report, null, writer, "南口は7月に開いた。", null, NOW);

        assertThat(remark.isOpen()).isFalse();
        assertThatThrownBy(() -> remark.settle(writer, LATER))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("progress.violation.remarkWaitsForNobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000\n"})
    void refusesToSayNothing(String nothing) {
        assertThatThrownBy(() -> put(nothing))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("progress.violation.remarkBlank"));
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        assertThat(put("𠮷".repeat(Remark.TEXT_MAX)).text()).hasSize(2 * Remark.TEXT_MAX);
        assertThatThrownBy(() -> put("𠮷".repeat(Remark.TEXT_MAX + 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.arguments()).containsExactly(Remark.TEXT_MAX, Remark.TEXT_MAX + 1));
    }

    @Test
    void offersToSettleOnlyToWhoMaySpeak() {
        assertThat(put("出典はどれですか。").row(names, false).maySettle()).isFalse();
        assertThat(put("出典はどれですか。").row(names, true).maySettle()).isTrue();
    }
}
