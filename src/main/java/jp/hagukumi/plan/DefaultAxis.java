package jp.hagukumi.plan;

import java.util.Arrays;
import java.util.List;

/** An axis that a new plan starts with, from axes.csv. */
record DefaultAxis(AxisUse use, String code, String label, boolean several, List<String> terms) {

    static final List<DefaultAxis> ALL = DefaultLists.rows("axes.csv", 5).stream()
            .map(row -> new DefaultAxis(
                    AxisUse.valueOf(row[0]), row[1], row[2], Boolean.parseBoolean(row[3]), words(row[4])))
            .toList();

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(";", -1));
    }
}
