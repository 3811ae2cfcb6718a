package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.tools.DebianMariaDb;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void areTheSameForTheEmbeddedAndAnExternalServer() {
        List<String> embedded = new ArrayList<>(DatabaseSettings.serverArguments());
        // How much memory a server takes depends on its machine.
        embedded.removeIf(argument -> argument.startsWith("--innodb-buffer-pool-size"));

        assertThat(DebianMariaDb.SETTINGS).containsExactlyInAnyOrderElementsOf(embedded);
    }
}
