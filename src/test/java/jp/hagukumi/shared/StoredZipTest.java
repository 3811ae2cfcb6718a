package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class StoredZipTest {

    private static final Instant NOON = Instant.parse("2025-10-01T03:00:00Z");

    private static SequencedMap<String, byte[]> files() {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", "表紙".getBytes(StandardCharsets.UTF_8));
        files.put("data.csv", "a,b".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void theSameFilesAndTimeGiveTheSameBytesInWhateverZone() {
        byte[] first = StoredZip.of(files(), NOON);
        TimeZone before = TimeZone.getDefault();
        byte[] elsewhere;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            elsewhere = StoredZip.of(files(), NOON);
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(elsewhere).isEqualTo(first);
    }

    @Test
    void everyFileCarriesTheGivenTimeAsAClockInJapanShowsIt() throws IOException {
        byte[] bytes = StoredZip.of(files(), NOON);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (int file = 0; file < files().size(); file++) {
                assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo(LocalDateTime.of(2025, 10, 1, 12, 0));
            }
        }
    }

    @Test
    void filesAreStoredAndNotDeflatedSoThatNoLibraryDecidesAboutTheHash() {
        String bytes = new String(StoredZip.of(files(), NOON), StandardCharsets.UTF_8);

        assertThat(bytes).contains("表紙");
    }

    @Test
    void aFileIsReadByItsExactName() {
        byte[] zip = StoredZip.of(files(), NOON);

        assertThat(StoredZip.read(zip, "data.csv")).contains("a,b".getBytes(StandardCharsets.UTF_8));
        assertThat(StoredZip.read(zip, "../data.csv")).isEmpty();
        assertThat(StoredZip.read(zip, "DATA.CSV")).isEmpty();
    }
}
