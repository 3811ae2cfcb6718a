package jp.hagukumi.plan;

import java.util.List;
import jp.hagukumi.shared.ResourceRows;

/**
 * The rating scale and the directions that a new plan starts with. They are data with a published source, kept in two
 * files; a plan may have others.
 */
record DefaultLists(List<ScaleMark> scale, List<Direction> directions) {

    static final DefaultLists PUBLISHED = new DefaultLists(
            rows("rating-scale.csv", 4).stream()
                    .map(row ->
                            new ScaleMark(row[0], row[1], Boolean.parseBoolean(row[2]), Boolean.parseBoolean(row[3])))
                    .toList(),
            rows("directions.csv", 2).stream()
                    .map(row -> new Direction(row[0], row[1]))
                    .toList());

    static List<String[]> rows(String file, int fields) {
        return ResourceRows.of(DefaultLists.class, file, fields);
    }
}
