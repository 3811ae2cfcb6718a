package jp.hagukumi.shared;

import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the database itself, so that a dump brought to another home knows that it needs the key of its own. */
@Component
@DependsOnDatabaseInitialization
class StoredKeyRegister implements KeyRegister {

    private static final String NAME = "citizens";

    private final JdbcClient jdbc;

    StoredKeyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> fingerprint() {
        return jdbc.sql("select fingerprint from shared_sealing_key where name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
    }

    @Override
    public void remember(String fingerprint) {
        jdbc.sql("insert into shared_sealing_key (name, fingerprint) values (?, ?)")
                .params(NAME, fingerprint)
                .update();
    }
}
