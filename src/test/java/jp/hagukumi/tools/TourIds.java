package jp.hagukumi.tools;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids of what a portal holds, for addresses; where there is nothing, an id that leads nowhere. */
public final class TourIds {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    private final JdbcClient jdbc;

    public TourIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first id that a query finds. */
    public String first(String sql) {
        return jdbc.sql(sql + " limit 1")
                .query((row, number) -> UUID.fromString(row.getString(1)).toString())
                .optional()
                .orElse(NOWHERE);
    }
}
