package jp.hagukumi.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.comment.ResultChange;
import jp.hagukumi.publication.ResultContent.Answer;
import jp.hagukumi.publication.ResultContent.Material;
import jp.hagukumi.publication.ResultContent.NotCounted;
import jp.hagukumi.publication.ResultContent.Said;
import jp.hagukumi.shared.CsvFile;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;

/** The result of a call for machines: one opinion in a row, its reply in each. */
final class ResultFiles {

    private static final String CODE = "publication.result.code";

    private static final List<String> COLUMNS = List.of(
            "publication.result.number",
            "publication.result.place",
            "publication.result.opinion",
            CODE,
            "publication.result.codeReason",
            "publication.result.reply",
            "publication.result.replyForChildren",
            "publication.result.mark",
            "publication.result.label",
            "publication.result.sameReply",
            "publication.result.change",
            "publication.result.changePlace",
            "publication.result.before",
            "publication.result.after");

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
        Material material = content.material();
        material.answers().stream()
                .flatMap(answer -> answer.said().stream().flatMap(said -> rows(material, answer, said, words)))
                .forEach(rows::add);
        material.notCounted().forEach(one -> one.numbers().forEach(number -> rows.add(leftOut(material, one, number))));
        return CsvFile.of(rows);
    }

    /** An opinion that does not count has its number and the reason, nothing else. */
    private static List<String> leftOut(Material material, NotCounted reason, String number) {
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(0, number);
        row.set(COLUMNS.indexOf(CODE), reason.code());
        row.set(COLUMNS.indexOf(CODE) + 1, material.reason(reason.code()));
        return row;
    }

    private static Stream<List<String>> rows(Material material, Answer answer, Said said, Words words) {
        return said.numbers().stream()
                .map(number -> List.of(
                        number,
                        said.place(),
                        said.words(),
                        String.join(" ", said.codes()),
                        said.codes().stream().map(material::reason).collect(Collectors.joining("\n")),
                        answer.replyTo(number),
                        answer.forChildrenTo(number),
                        answer.mark(),
                        answer.label(),
                        Integer.toString(answer.opinions()),
                        words.say(answer.changedKey()),
                        changes(answer, ResultChange::place),
                        changes(answer, ResultChange::before),
                        changes(answer, ResultChange::after)));
    }

    /** Of several places each on a line of its own, the same line in each column. */
    private static String changes(Answer answer, Function<ResultChange, String> what) {
        return answer.changes().stream()
                .map(change -> what.apply(change).replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
