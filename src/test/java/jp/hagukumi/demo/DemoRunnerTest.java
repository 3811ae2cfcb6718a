package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.shared.PortalHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.event.ApplicationReadyEvent;

/** A first start that is cut off must be known at the next one. */
class DemoRunnerTest {

    @TempDir
    Path folder;

    private final DemoAccounts accounts = mock();
    private PortalHome home;

    @BeforeEach
    void empty() {
        home = new PortalHome(folder);
        when(accounts.isNobodyThere()).thenReturn(true);
    }

    @Test
    void isMarkedUnfinishedWhileItsDataAreMade() {
        List<Boolean> marked = new ArrayList<>();

        fill(() -> marked.add(home.unfinishedDemo().toFile().exists()));

        assertThat(marked).containsExactly(true);
        assertThat(home.unfinishedDemo()).doesNotExist();
    }

    @Test
    void staysMarkedWhenItsDataWereCutOff() {
        assertThatThrownBy(() -> fill(() -> {
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");

        assertThat(home.unfinishedDemo()).exists();
    }

    private void fill(DemoData data) {
        new DemoRunner(accounts, List.of(data), home).fill(mock(ApplicationReadyEvent.class));
    }
}
