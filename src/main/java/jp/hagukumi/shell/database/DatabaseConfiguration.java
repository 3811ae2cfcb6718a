package jp.hagukumi.shell.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.hagukumi.shared.PortalHome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Chooses the database: an external one when its address is set, else the embedded one in the portal's home. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class DatabaseConfiguration {

    @Bean
    HomeGuard homeGuard(
            PortalProperties properties,
            @Value("${server.address:}") String address,
            @Value("${portal.shell:false}") boolean shell)
            throws IOException {
        return shell ? HomeGuard.visit(properties) : HomeGuard.take(properties, address);
    }

    @Bean
    PortalHome portalHome(HomeGuard guard) {
        return guard.home();
    }

    @Bean
    @Conditional(NoExternalDatabase.class)
    OwnDatabase ownDatabase(HomeGuard guard) {
        Path root = guard.home().database();
        return guard.isAlone() ? EmbeddedDatabase.start(root) : VisitedDatabase.find(root);
    }

    /** A command of the shell leaves the tables as they are: what it does not know it must not touch. */
    @Bean
    @ConditionalOnBooleanProperty("portal.shell")
    FlywayMigrationStrategy sameVersion(HomeGuard guard) {
        return new SameVersion(guard.isAlone());
    }

    @Bean
    DataSource dataSource(PortalProperties properties, ObjectProvider<OwnDatabase> embedded) throws SQLException {
        OwnDatabase own = embedded.getIfAvailable();
        return own == null
                ? Connections.open(
                        withParameters(properties.db().url()),
                        properties.db().user(),
                        properties.db().password())
                : Connections.open(withParameters(own.url()), own.user(), own.password());
    }

    /** Times are UTC on both sides; the server may never ask the portal for a file of its machine. */
    private static String withParameters(String url) {
        return url + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&allowLocalInfile=false";
    }

    /** By hand, because {@code ConditionalOnProperty} cannot ask for a property that is missing. */
    static final class NoExternalDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("portal.db.url", "").isBlank();
        }
    }
}
