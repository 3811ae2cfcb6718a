package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import jp.hagukumi.shared.JapanTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days and times that services and offices write. */
class ReceivedAtTest {

    @ParameterizedTest
    @CsvSource({
        "R7/1/5, 2025-01-05T00:00",
        "r7/1/5, 2025-01-05T00:00",
        "令和7年1月5日, 2025-01-05T00:00",
        "令和７年１月５日（日）, 2025-01-05T00:00",
        "令和元年5月1日, 2019-05-01T00:00",
        "H31.4.30, 2019-04-30T00:00",
        "2025/1/5, 2025-01-05T00:00",
        "2025-01-05 23:59, 2025-01-05T23:59",
        "2025/01/05 9:07:30, 2025-01-05T09:07:30",
        "2025-01-05T23:59:59.123+09:00, 2025-01-05T23:59:59",
        "2025年1月5日 午後3時5分, 2025-01-05T15:05",
        "2025年1月5日　13時05分, 2025-01-05T13:05"
    })
    void understands(String written, LocalDateTime meant) {
        assertThat(ReceivedAt.of(written)).contains(meant.atZone(JapanTime.ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨日",
                "7.1.5",
                "2025/2/30",
                "令和0年1月1日",
                "2025/1/5 25:00",
                "20250105",
                "2025-01-05 10:00+00:00"
            })
    void takesNothingForADayThatIsNone(String written) {
        assertThat(ReceivedAt.of(written)).isEmpty();
    }
}
