package jp.hagukumi.shell.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about this portal.
 *
 * @param home the folder of database, files and keys ({@code PORTAL_HOME})
 * @param demo whether it shows made-up data ({@code PORTAL_DEMO})
 * @param bind the address it listens on ({@code PORTAL_BIND})
 * @param db an external database; without a URL the embedded one is started
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        @DefaultValue(".hagukumi") Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue("127.0.0.1") String bind,
        @DefaultValue Db db) {

    /** Address and credentials of an external MariaDB ({@code PORTAL_DB_URL}, {@code _USER}, {@code _PASSWORD}). */
    public record Db(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}

    public boolean usesExternalDatabase() {
        return !db.url().isBlank();
    }
}
