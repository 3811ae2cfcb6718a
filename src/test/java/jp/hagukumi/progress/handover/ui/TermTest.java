package jp.hagukumi.progress.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hagukumi.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for the newcomer speaks the words of the glossary. */
class TermTest {

    @ParameterizedTest
    @EnumSource(Term.class)
    void isAWordOfTheGlossaryInBothLanguages(Term term) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .toList();

        assertThat(rows)
                .anyMatch(row -> row[1].contains(Words.in(Words.JAPANESE).say(term.wordKey()))
                        && row[2].contains(Words.in(Words.ENGLISH).say(term.wordKey())));
    }
}
