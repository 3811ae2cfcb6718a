package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of one row, in the order of the columns of its {@link SheetKind}; what is blank is empty. */
public final class Cells implements Serializable {

    private final List<String> columns;
    private final @Nullable String[] texts;

    private Cells(List<String> columns, @Nullable String[] texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /** A row of a sheet; the texts stand in the order of its columns. */
    public static Cells of(SheetKind<?> kind, String... texts) {
        List<String> columns = SheetWords.columnCodes(kind);
        if (columns.size() != texts.length) {
            throw new IllegalArgumentException(texts.length + " texts for " + columns);
        }
        return new Cells(columns, Stream.of(texts).map(Cells::written).toArray(String[]::new));
    }

    /** What a cell gives back: blanks alone are nothing, and lines end in one way. */
    private static String written(String text) {
        return text.isBlank()
                ? ""
                : text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A row of which nothing is said of the columns that the sheet lacks. */
    static Cells read(SheetKind<?> kind, @Nullable String[] texts) {
        return new Cells(SheetWords.columnCodes(kind), texts);
    }

    /** The text in a column. */
    public String of(String column) {
        return Objects.requireNonNullElse(at(place(column)), "");
    }

    /** The start year in a column, the count or whatever number it holds; null when the cell is blank. */
    public @Nullable Integer number(String column) {
        String text = of(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /** Whether a column holds a mark. */
    public boolean isMarked(String column) {
        return !of(column).isEmpty();
    }

    /** The same with another text in one column. */
    public Cells with(String column, String text) {
        @Nullable String[] other = texts.clone();
        other[place(column)] = text;
        return new Cells(columns, other);
    }

    @Nullable
    String at(int place) {
        return texts[place];
    }

    /** The text of columns that go on from one to the next, up to but not including a place. */
    String joined(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(place -> Objects.requireNonNullElse(texts[place], ""))
                .collect(Collectors.joining());
    }

    /** Whether the sheet has any of the columns, up to but not including a place. */
    boolean saysAnything(int from, int to) {
        return IntStream.range(from, to).anyMatch(place -> texts[place] != null);
    }

    /** The same row where what the sheet does not say is taken from another, or is blank when there is none. */
    Cells or(@Nullable Cells other) {
        @Nullable String[] filled = texts.clone();
        for (int place = 0; place < filled.length; place++) {
            filled[place] = texts[place] != null ? texts[place] : other == null ? "" : other.at(place);
        }
        return new Cells(columns, filled);
    }

    /** Whether the sheet has every column, so that what is blank was left blank. */
    boolean isWhole() {
        return Arrays.stream(texts).allMatch(Objects::nonNull);
    }

    int size() {
        return texts.length;
    }

    private int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + columns);
        }
        return place;
    }

    /** What tells the row apart from the others of its sheet. */
    String key(SheetKind<?> kind) {
        List<SheetColumn> all = kind.columns();
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).identifying())
                .mapToObj(place -> Objects.requireNonNullElse(texts[place], ""))
                .collect(Collectors.joining(" / "));
    }

    /** Whether both say the same in every column of which this one says anything. */
    boolean agreesWith(Cells other) {
        return IntStream.range(0, texts.length)
                .allMatch(place -> texts[place] == null || Objects.equals(texts[place], other.texts[place]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && columns.equals(cells.columns) && Arrays.equals(texts, cells.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return Arrays.toString(texts);
    }
}
