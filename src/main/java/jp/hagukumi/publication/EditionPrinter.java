package jp.hagukumi.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.ChartRenderer;
import org.springframework.stereotype.Component;

/**
 * Makes the files of an edition: pages, read-aloud text, data, style, and a manifest with the SHA-256 of each. The
 * same content gives the same bytes.
 */
@Component
class EditionPrinter {

    /** An edition as it is handed out. */
    static final class Printed {

        private final byte[] zip;
        private final String contentSha256;

        Printed(byte[] zip, String contentSha256) {
            this.zip = zip;
            this.contentSha256 = contentSha256;
        }

        byte[] zip() {
            return zip;
        }

        /** The SHA-256 of its {@code data.json}. */
        String contentSha256() {
            return contentSha256;
        }
    }

    Printed print(EditionContent content) {
        SequencedMap<String, byte[]> files = files(content);
        String contentSha256 = StoredZip.sha256(Objects.requireNonNull(files.get(EditionFiles.JSON)));
        files.put(
                EditionFiles.MANIFEST,
                DataFiles.manifest(content.title(), content.number(), content.publishedAt(), content.asOf(), files));
        return new Printed(StoredZip.of(files, content.publishedAt()), contentSha256);
    }

    private static SequencedMap<String, byte[]> files(EditionContent content) {
        PageFrame frame = new PageFrame(content, Words.in(Words.JAPANESE));
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (ChartRenderer renderer = new ChartRenderer()) {
            files.put(EditionFiles.COVER, utf8(new CoverPage(frame, renderer).html()));
        }
        List<EditionContent.Goal> goals = content.material().goals();
        for (int number = 1; number <= goals.size(); number++) {
            files.put(EditionFiles.goal(number), utf8(new GoalPage(frame, number).html()));
        }
        files.put(EditionFiles.COUNCIL, utf8(new CouncilPage(frame).html()));
        files.put(EditionFiles.READ_ALOUD, utf8(new ReadAloudText(frame).text()));
        files.put(EditionFiles.CSV, DataFiles.csv(content, frame.words()));
        files.put(EditionFiles.JSON, DataFiles.json(content));
        files.put(EditionFiles.STYLE, style());
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] style() {
        try (InputStream style =
                Objects.requireNonNull(EditionPrinter.class.getResourceAsStream("edition.css"), "edition.css")) {
            return style.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
