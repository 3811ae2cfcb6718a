package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The short form of {@code ./portal harness conflicts}. */
@PortalIT
class ConflictTrialIT {

    private static final int TIMES = 300;
    private static final long SEED = 20261121;

    @Test
    void losesNoUpdateHoweverSeveralPeopleWriteInOneReport(
            @Autowired AutowireCapableBeanFactory beans, @Autowired Office office) {
        ConflictTrial.Result result = new ConflictTrial(beans, office, TIMES, SEED).run();

        System.out.println(result.line());
        assertThat(result.broken()).isEmpty();
        assertThat(result.merged()).isGreaterThan(TIMES);
        assertThat(result.refused()).isGreaterThan(TIMES);
    }
}
