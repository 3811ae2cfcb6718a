package jp.hagukumi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;

class MyWorkViewIT extends ViewIT {

    @Test
    void saysThatNothingWaitsWhenNothingDoes() {
        signIn(DemoPeople.AUDITOR).open("");

        assertThat(page()).contains(text("shell.MyWorkView.nothing"));
    }
}
