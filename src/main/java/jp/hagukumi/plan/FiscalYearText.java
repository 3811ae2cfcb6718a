package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.Locale;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/** A fiscal year as people write it: 2015, ２０１５年度, 平成27年度, H27, 令和元年度, R6. */
public final class FiscalYearText {

    private static final int LONGEST = 20;

    private FiscalYearText() {}

    /** The fiscal year, or null when the text is none. */
    public static @Nullable FiscalYear parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String year = withoutSuffix(CellTexts.folded(text));
        if (year.matches("[0-9]{4}")) {
            return plausible(Integer.parseInt(year));
        }
        for (WorkbookWords.Era era : WORDS.eras()) {
            for (String name : era.names()) {
                String start = name.toLowerCase(Locale.ROOT);
                if (year.startsWith(start)) {
                    return inEra(era, year.substring(start.length()));
                }
            }
        }
        return null;
    }

    private static String withoutSuffix(String year) {
        for (String suffix : WORDS.yearSuffixes()) {
            String end = suffix.toLowerCase(Locale.ROOT);
            if (year.endsWith(end)) {
                return year.substring(0, year.length() - end.length());
            }
        }
        return year;
    }

    private static @Nullable FiscalYear inEra(WorkbookWords.Era era, String yearOfEra) {
        String figures = yearOfEra.equals(WORDS.firstYear()) ? "1" : yearOfEra;
        if (!figures.matches("[0-9]{1,2}")) {
            return null;
        }
        int year = Integer.parseInt(figures);
        return year < 1 || year > era.lastYear() ? null : plausible(era.yearBeforeFirst() + year);
    }

    private static @Nullable FiscalYear plausible(int startYear) {
        return FiscalYear.isPlausible(startYear) ? new FiscalYear(startYear) : null;
    }
}
