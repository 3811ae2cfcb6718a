package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.comment.intake.IncomingRow;
import jp.hagukumi.comment.intake.MailReader;
import jp.hagukumi.comment.intake.MailRefusal;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.comment.intake.ReadMail;
import jp.hagukumi.comment.scan.ScanPages;
import jp.hagukumi.workbook.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every nasty file of the folder has its verdict, and the readers say so. */
class NastyFolderTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
    /** Far more than any of them takes: what grows faster than its file does not end in time. */
    private static final Duration LONG = Duration.ofSeconds(20);

    static Stream<NastyFolder.Line> everyLine() {
        return NastyFolder.lines().stream();
    }

    @Test
    void everyFileHasALineAndEveryLineAFile() {
        List<NastyFolder.Line> lines = NastyFolder.lines();

        assertThat(lines.stream().filter(line -> !line.isRecipe()).map(NastyFolder.Line::file))
                .as("lines")
                .containsAll(NastyFolder.files())
                .isSubsetOf(NastyFolder.files());
        assertThat(lines.stream().filter(NastyFolder.Line::isRecipe).map(NastyFolder.Line::file))
                .as("recipes")
                .containsAll(NastyFolder.recipes())
                .isSubsetOf(NastyFolder.recipes());
        assertThat(lines).extracting(NastyFolder.Line::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void becomesWhatTheTableSays(NastyFolder.Line line) {
        byte[] bytes = line.bytes();
        Assertions.assertTimeout(LONG, () -> {
            switch (line.way()) {
                case FILE -> file(line, bytes);
                case MAIL -> mail(line, bytes);
                case SCAN -> scan(line, bytes);
                case ENCLOSURE -> enclosure(line, bytes);
            }
        });
    }

    private static void file(NastyFolder.Line line, byte[] bytes) throws IOException {
        if (!line.isTaken()) {
            assertRefused(line, () -> rows(line, bytes));
            return;
        }
        List<IncomingRow> rows = rows(line, bytes);
        assertThat(rows.stream().map(NastyFolderTest::verdict))
                .containsExactlyElementsOf(line.rows().stream()
                        .map(said -> said.startsWith("REFUSED") ? said : "TAKEN")
                        .toList());
        Map<String, String> kept = new TreeMap<>();
        rows.forEach(row -> parts(row).forEach((part, words) -> kept.put(row.line() + "." + part, words)));
        assertThat(kept).containsAllEntriesOf(line.kept());
        assertThat(kept.values()).allSatisfy(words -> assertThat(words).doesNotContain("\uFFFD"));
    }

    private static List<IncomingRow> rows(NastyFolder.Line line, byte[] bytes) throws IOException {
        List<IncomingRow> rows = new ArrayList<>();
        try (IncomingFileReader reader = IncomingFileReader.open(() -> new ByteArrayInputStream(bytes), line.name())) {
            reader.rows(reader.guess(), NOW).forEachRemaining(rows::add);
        }
        return rows;
    }

    private static String verdict(IncomingRow row) {
        return row.mayBeTaken()
                ? "TAKEN"
                : "REFUSED:"
                        + row.faults().stream()
                                .map(fault -> fault.why().name())
                                .distinct()
                                .collect(Collectors.joining("+"));
    }

    private static Map<String, String> parts(IncomingRow row) {
        return Map.of(
                "text", row.text(),
                "name", row.name(),
                "address", row.address(),
                "contact", row.contact(),
                "category", row.category(),
                "place", row.place(),
                "receipt", row.receipt(),
                "others", row.others());
    }

    private static void mail(NastyFolder.Line line, byte[] bytes) {
        if (!line.isTaken()) {
            assertRefused(line, () -> MailReader.read(bytes));
            return;
        }
        ReadMail mail = MailReader.read(bytes);
        assertThat(Map.of(
                        "text", mail.text(),
                        "name", mail.name(),
                        "contact", mail.address(),
                        "subject", mail.subject(),
                        "attachments", names(mail)))
                .containsAllEntriesOf(line.kept());
    }

    private static String names(ReadMail mail) {
        return mail.attachments().stream().map(ReadMail.Attachment::name).collect(Collectors.joining(","));
    }

    private static void scan(NastyFolder.Line line, byte[] bytes) {
        if (!line.isTaken()) {
            assertRefused(line, () -> pages(line, bytes));
            return;
        }
        assertThat(pages(line, bytes)).isEqualTo(Integer.parseInt(line.rows().getFirst()));
    }

    private static int pages(NastyFolder.Line line, byte[] bytes) {
        try (ScanPages pages = ScanPages.open(bytes, line.name())) {
            pages.tryOut();
            return pages.count();
        }
    }

    private static void enclosure(NastyFolder.Line line, byte[] bytes) {
        List<ReadMail.Attachment> came =
                MailReader.read(Mails.withFile(line.name(), bytes)).attachments();

        assertThat(came).hasSize(1);
        assertThat(came.getFirst().name()).isEqualTo(line.name());
        assertThat(came.getFirst().content()).isEqualTo(bytes);
    }

    private static void assertRefused(NastyFolder.Line line, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfAny(Refusal.class, MailRefusal.class);
        assertThatThrownBy(reading).hasMessage(line.verdict());
    }
}
