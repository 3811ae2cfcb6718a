package jp.hagukumi.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a column are read: what people write, and the one text for it that is compared and written again.
 * Other forms than those offered here may be given by the module that a sheet belongs to.
 */
public interface CellForm {

    /** What a filled cell is taken for, null when it is nothing that may stand there. */
    @Nullable
    String taken(String written);

    /** The texts to choose from, shown when a cell was not understood; none when anything may be written. */
    default List<String> offered() {
        return List.of();
    }

    /** The text in tables for machines. */
    default String datum(String text) {
        return text;
    }

    /** Any text, its characters as they are. */
    static CellForm text() {
        return written -> written;
    }

    /** A name, its characters as they are, without blanks around it. */
    static CellForm name() {
        return String::strip;
    }

    /** A short text in one line: full-width letters and figures as plain ones, no blanks around it. */
    static CellForm plain() {
        return CellForms::plain;
    }

    /** A fiscal year in any era, as its start year. */
    static CellForm year() {
        return CellForms::year;
    }

    /** A count from 0 up, also with full-width digits, separators, and 人 or 件 behind it. */
    static CellForm count() {
        return CellForms::count;
    }

    /** A mark or a blank. */
    static CellForm mark() {
        return CellForms.MARK;
    }

    /** The text of a mark that is set, or not. */
    static String marked(boolean set) {
        return set ? WorkbookWords.WORDS.mark() : "";
    }

    /** The forms themselves. */
    final class CellForms {

        private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})[^0-9\\s]{0,2}");

        static final CellForm MARK = new CellForm() {
            @Override
            public @Nullable String taken(String written) {
                return WorkbookWords.WORDS.isYes(written)
                        ? WorkbookWords.WORDS.mark()
                        : WorkbookWords.WORDS.isNo(written) ? "" : null;
            }

            @Override
            public List<String> offered() {
                return List.of(WorkbookWords.WORDS.mark());
            }

            @Override
            public String datum(String text) {
                return text.isEmpty() ? "0" : "1";
            }
        };

        private CellForms() {}

        private static String plain(String written) {
            return Normalizer.normalize(written, Normalizer.Form.NFKC)
                    .replaceAll("\\s*\\R\\s*", " ")
                    .strip();
        }

        private static @Nullable String year(String written) {
            var year = FiscalYearText.parse(written);
            return year == null ? null : Integer.toString(year.startYear());
        }

        private static @Nullable String count(String written) {
            var matcher = COUNT.matcher(CellTexts.folded(written).replace(",", ""));
            return matcher.matches() ? Long.toString(Long.parseLong(Objects.requireNonNull(matcher.group(1)))) : null;
        }
    }
}
