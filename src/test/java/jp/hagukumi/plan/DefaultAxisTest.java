package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DefaultAxisTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void oldPlansGotTheAxesThatNewPlansStartWith() throws IOException {
        assertThat(rows("V0774__plan_axis_fill.sql", "'(\\w+)'(?: as used_by)?, '(\\w+)'(?: as code)?, '([^']+)'"))
                .isEqualTo(DefaultAxis.ALL.stream()
                        .map(axis -> List.of(axis.use().name(), axis.code(), axis.label()))
                        .toList());
    }

    @Test
    void oldPlansGotTheWordsThatNewPlansStartWith() throws IOException {
        List<List<String>> words = new ArrayList<>();
        DefaultAxis.ALL.forEach(axis -> axis.terms().forEach(word -> words.add(List.of(axis.code(), word))));

        assertThat(rows("V0775__plan_term_fill.sql", "'(\\w+)'(?: as code)?, \\d+(?: as place)?, '([^']+)'"))
                .isEqualTo(words);
    }

    private static List<List<String>> rows(String migration, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(MIGRATIONS.resolve(migration)));
        List<List<String>> rows = new ArrayList<>();
        while (matcher.find()) {
            List<String> row = new ArrayList<>();
            for (int group = 1; group <= matcher.groupCount(); group++) {
                row.add(matcher.group(group));
            }
            rows.add(row);
        }
        return rows;
    }
}
