package jp.hagukumi.plan.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.tools.Paired;

/** Two dates of a plan compared, beside one statement that reads what its elements said then and say now. */
public final class CompareLines {

    private static final double RAW_LIMIT = 2;
    private static final double LIMIT_MS = 1000;

    private static final String RAW = """
            select c.subject_id, c.said, e.*, d.department_id from plan_change c
            join (select min(seq) as seq from plan_change
                where plan_id = ? and thing = 'ELEMENT' and revision > 1 group by subject_id) f on f.seq = c.seq
            left join plan_element e on e.id = c.subject_id
            left join plan_element_department d on d.element_id = e.id
            """;

    private final String name;
    private final PlanId plan;
    private final long seed;
    private final PlanComparisons comparisons;
    private final DataSource database;

    public CompareLines(String name, PlanId plan, long seed, PlanComparisons comparisons, DataSource database) {
        this.name = name;
        this.plan = plan;
        this.seed = seed;
        this.comparisons = comparisons;
        this.database = database;
    }

    /** The first revision against today. */
    public void print() {
        int rows = compare();
        Paired.of(
                        "compare." + name + "." + rows + "changes",
                        seed,
                        Paired.Way.of(this::compare),
                        Paired.Way.of(this::raw))
                .print(RAW_LIMIT, LIMIT_MS);
    }

    private int compare() {
        return comparisons
                .compare(plan, 1, PlanLedger.NOW, Locale.JAPANESE)
                .rows()
                .size();
    }

    private void raw() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RAW)) {
            statement.setString(1, plan.toString());
            int characters = 0;
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        String text = rows.getString(column);
                        characters += text == null ? 0 : text.length();
                    }
                }
            }
            if (characters == 0) {
                throw new IllegalStateException("nothing was changed");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
