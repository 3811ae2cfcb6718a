package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/** The words of one kind of sheet: its name and the headings of its columns. */
final class SheetWords implements WorkbookWords.Naming<String> {

    private static final Map<String, SheetWords> ALL = new ConcurrentHashMap<>();

    private final List<String> names;
    private final List<String> codes;
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> understood = new HashMap<>();

    private SheetWords(SheetKind<?> kind) {
        names = WORDS.all("Kind." + kind.code());
        codes = kind.columns().stream().map(SheetColumn::code).toList();
        for (SheetColumn column : kind.columns()) {
            List<String> words = WORDS.all("Kind." + kind.code() + "." + column.code());
            headings.put(column.code(), words.getFirst());
            words.forEach(word -> understood.put(CellTexts.folded(word), column.code()));
        }
    }

    static SheetWords of(SheetKind<?> kind) {
        return ALL.computeIfAbsent(kind.code(), code -> new SheetWords(kind));
    }

    /** The codes of the columns, one list for all rows of the kind. */
    static List<String> columnCodes(SheetKind<?> kind) {
        return of(kind).codes;
    }

    String name() {
        return names.getFirst();
    }

    /** Whether a sheet of this name is meant. */
    boolean isName(String sheet) {
        return sheet.length() <= 100
                && names.stream().anyMatch(name -> CellTexts.folded(name).equals(CellTexts.folded(sheet)));
    }

    String heading(String column) {
        return Objects.requireNonNull(headings.get(column), column);
    }

    SheetField field(SheetKind<?> kind, SheetColumn column) {
        return new SheetField(kind.code(), column.code(), heading(column.code()));
    }

    /** A row as a whole. */
    SheetField row(SheetKind<?> kind) {
        return new SheetField(kind.code(), "", name());
    }

    @Override
    public String of(String column) {
        return heading(column);
    }

    @Override
    public @Nullable String find(String heading) {
        return heading.length() > 100 ? null : understood.get(CellTexts.folded(heading));
    }
}
