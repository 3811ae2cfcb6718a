package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.workbook.CellVerdict.Kind;
import jp.hagukumi.shared.Words;
import org.jspecify.annotations.Nullable;

/** A preview in sentences, for screen and shell alike. */
public final class PreviewWords implements Serializable {

    private final Locale language;

    public PreviewWords(Locale language) {
        this.language = language;
    }

    public String of(Reason reason) {
        Object[] places = Stream.of(reason.places())
                .map(place -> switch (place) {
                    case FormField field -> field.name(words());
                    case RoundTerm term -> term.name(language);
                    default -> place;
                })
                .toArray();
        return words().say(reason.key(), places);
    }

    /** What cannot be taken, each with its place and why, in the order of the workbook. */
    public List<String> refusals(WorkbookPreview.Ready ready) {
        return ready.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.refused()).map(why -> row(row, why)),
                        row.cells().stream()
                                .filter(cell -> cell.kind() == Kind.REFUSED && cell.note() != null)
                                .map(cell -> cell(row, cell))))
                .toList();
    }

    private String row(RowVerdict row, Reason why) {
        String fields = String.join(
                words().say("progress.separator"),
                row.cells().stream()
                        .filter(cell -> cell.kind() == Kind.REFUSED)
                        .map(cell -> cell.field().name(words()))
                        .toList());
        String sentence = words().say("progress.workbook.place.row", row.sheet(), row.number(), row.title(), of(why));
        return fields.isEmpty() ? sentence : words().say("progress.workbook.place.fields", sentence, fields);
    }

    private String cell(RowVerdict row, CellVerdict cell) {
        Reason why = cell.note();
        if (why == null || why.tellsItsPlace()) {
            return why == null ? "" : of(why);
        }
        return words().say(
                        "progress.workbook.place.cell",
                        row.sheet(),
                        cell.address(),
                        row.title(),
                        cell.field().name(words()),
                        of(why));
    }

    /** What a cell says, or that it says nothing. */
    public String text(@Nullable String text) {
        return text == null
                ? words().say("progress.workbook.unknown")
                : text.isEmpty() ? words().say("progress.FieldBox.blank") : text;
    }

    private Words words() {
        return Words.in(language);
    }
}
