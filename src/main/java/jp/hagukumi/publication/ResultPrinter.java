package jp.hagukumi.publication;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Component;

/** Makes the files of a result: one page, the table and the data, with a manifest. The same content gives the same bytes. */
@Component
class ResultPrinter {

    EditionPrinter.Printed print(ResultContent content) {
        Words words = Words.in(Words.JAPANESE);
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(EditionFiles.COVER, new ResultPage(content, words).html().getBytes(StandardCharsets.UTF_8));
        files.put(EditionFiles.CSV, ResultFiles.csv(content, words));
        files.put(EditionFiles.JSON, ResultFiles.json(content));
        files.put(EditionFiles.STYLE, EditionPrinter.style());
        String contentSha256 = StoredZip.sha256(Objects.requireNonNull(files.get(EditionFiles.JSON)));
        files.put(
                EditionFiles.MANIFEST,
                DataFiles.manifest(content.title(), content.number(), content.publishedAt(), content.asOf(), files));
        return new EditionPrinter.Printed(StoredZip.of(files, content.publishedAt()), contentSha256);
    }
}
