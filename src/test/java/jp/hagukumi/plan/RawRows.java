package jp.hagukumi.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** The floor under a viewport: its statement and its rows with bare JDBC, every column read as text, nothing made of it. */
public final class RawRows {

    private final DataSource database;

    public RawRows(DataSource database) {
        this.database = database;
    }

    /** How many characters the rows of these elements hold. */
    public int read(List<ElementId> ids) {
        String sql = ElementQueries.ROWS_BY_ID + " where e.id in ("
                + String.join(",", Collections.nCopies(ids.size(), "?")) + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(i + 1, ids.get(i).toString());
            }
            return characters(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int characters(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int characters = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                String text = rows.getString(column);
                characters += text == null ? 0 : text.length();
            }
        }
        return characters;
    }
}
