package jp.hagukumi.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/**
 * The words of the workbook format. They are part of the format, not of the screens: a workbook reads the same in every
 * language, so they stand in a file of their own, first the word that is written, then those that are also understood.
 */
final class WorkbookWords {

    /** The sheets of the format. */
    enum SheetName {
        PLAN,
        ELEMENTS,
        GUIDE,
        /** Where the workbook comes from; not shown. */
        BASE
    }

    /** The columns of the element sheet, in the order in which they are written. */
    enum Column {
        KEY,
        PARENT,
        LEVEL,
        CODE,
        TITLE,
        DESCRIPTION,
        DEPARTMENTS,
        PRIORITY,
        NEW
    }

    /** The columns of the plan sheet. */
    enum PlanColumn {
        ITEM,
        CONTENT
    }

    /** The items of the plan sheet, in the order in which they are written. */
    enum Item {
        TITLE,
        MUNICIPALITY,
        FROM,
        TO,
        LEGAL_BASES,
        PURPOSE,
        PHILOSOPHY,
        LEVELS,
        REPORTED_LEVEL,
        NOTE
    }

    /** An era of the calendar: fiscal year n of it begins in {@code yearBeforeFirst + n}. */
    record Era(int yearBeforeFirst, int lastYear, List<String> names) {}

    static final WorkbookWords WORDS = new WorkbookWords();

    private final Properties file = load();
    private final Names<SheetName> sheets = new Names<>(SheetName.class);
    private final Names<Column> columns = new Names<>(Column.class);
    private final Names<PlanColumn> planColumns = new Names<>(PlanColumn.class);
    private final Names<Item> items = new Names<>(Item.class);
    private final Set<String> yes = folded("mark.yes");
    private final Set<String> no = folded("mark.no");
    private final Set<String> notKnown = folded("notKnown");
    private final Set<String> titleNotKnown = folded("title.notKnown");
    private final List<Era> eras = all("eras").stream()
            .map(name -> new Era(
                    Integer.parseInt(one("era." + name + ".yearBeforeFirst")),
                    Integer.parseInt(one("era." + name + ".lastYear")),
                    all("era." + name + ".names")))
            .toList();

    private WorkbookWords() {}

    Names<SheetName> sheets() {
        return sheets;
    }

    Names<Column> columns() {
        return columns;
    }

    Names<PlanColumn> planColumns() {
        return planColumns;
    }

    Names<Item> items() {
        return items;
    }

    String mark() {
        return all("mark.yes").getFirst();
    }

    boolean isYes(String text) {
        return yes.contains(foldedWhenShort(text));
    }

    boolean isNo(String text) {
        return no.contains(foldedWhenShort(text));
    }

    /** Written where a year is not known. */
    String notKnown() {
        return all("notKnown").getFirst();
    }

    boolean isNotKnown(String text) {
        return notKnown.contains(foldedWhenShort(text));
    }

    /** Written where a title is not known. */
    String titleNotKnown() {
        return all("title.notKnown").getFirst();
    }

    boolean isTitleNotKnown(String text) {
        return titleNotKnown.contains(foldedWhenShort(text));
    }

    List<Era> eras() {
        return eras;
    }

    List<String> yearSuffixes() {
        return all("year.suffixes");
    }

    String firstYear() {
        return one("year.first");
    }

    String departmentSeparator() {
        return one("department.separator");
    }

    /** The heading of the place among several values, in tables for machines. */
    String placeHeading() {
        return one("place.heading");
    }

    private static String foldedWhenShort(String text) {
        return text.length() > 20 ? text : CellTexts.folded(text);
    }

    private Set<String> folded(String key) {
        return all(key).stream().map(CellTexts::folded).collect(Collectors.toUnmodifiableSet());
    }

    private String one(String key) {
        return Objects.requireNonNull(file.getProperty(key), key).strip();
    }

    /** The words under a key: first the one that is written, then those that are also understood. */
    List<String> all(String key) {
        return Arrays.stream(one(key).split("\\|", -1)).map(String::strip).toList();
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream stream = WorkbookWords.class.getResourceAsStream("workbook-words.properties")) {
            words.load(new InputStreamReader(
                    Objects.requireNonNull(stream, "workbook-words.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** How things of one kind are called. */
    interface Naming<C> {

        /** The name that is written. */
        String of(C thing);

        /** What a name means, null when nothing. */
        @Nullable
        C find(String text);
    }

    /** The names of one kind of thing, both ways. */
    final class Names<E extends Enum<E>> implements Naming<E> {

        private final Map<E, String> written;
        private final Map<String, E> understood = new HashMap<>();

        private Names(Class<E> type) {
            written = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                List<String> names = all(type.getSimpleName() + "." + constant.name());
                written.put(constant, names.getFirst());
                names.forEach(name -> understood.put(CellTexts.folded(name), constant));
            }
        }

        @Override
        public String of(E constant) {
            return Objects.requireNonNull(written.get(constant));
        }

        @Override
        public @Nullable E find(String text) {
            return text.length() > 100 ? null : understood.get(CellTexts.folded(text));
        }
    }
}
