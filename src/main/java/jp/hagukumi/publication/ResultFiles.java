package jp.hagukumi.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.publication.ResultContent.Answer;
import jp.hagukumi.publication.ResultContent.Material;
import jp.hagukumi.publication.ResultContent.Said;
import jp.hagukumi.shared.CsvFile;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;

/** The result of a call for machines: one opinion in a row, its reply in each. */
final class ResultFiles {

    private static final List<String> COLUMNS = List.of(
            "publication.result.number",
            "publication.result.place",
            "publication.result.opinion",
            "publication.result.reply",
            "publication.result.mark",
            "publication.result.label",
            "publication.result.sameReply");

    private ResultFiles() {}

    static byte[] json(ResultContent content) {
        return DataFiles.jsonOf(content);
    }

    /** Stands for what would be printed: equal material, equal fingerprint. */
    static String fingerprint(Material material) {
        return StoredZip.sha256(DataFiles.jsonOf(material));
    }

    static byte[] csv(ResultContent content, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(words::say).toList());
        content.material().answers().forEach(answer -> rows(answer).forEach(rows::add));
        return CsvFile.of(rows);
    }

    private static Stream<List<String>> rows(Answer answer) {
        return answer.said().stream().flatMap(said -> rows(answer, said));
    }

    private static Stream<List<String>> rows(Answer answer, Said said) {
        return said.numbers().stream()
                .map(number -> List.of(
                        number,
                        said.place(),
                        said.words(),
                        answer.reply(),
                        answer.mark(),
                        answer.label(),
                        Integer.toString(answer.opinions())));
    }
}
