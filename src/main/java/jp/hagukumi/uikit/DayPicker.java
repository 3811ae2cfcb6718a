package jp.hagukumi.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a day. Below the field stands the day as offices write it, with its weekday; where a day on which offices are
 * closed would be a mistake, it says so too.
 */
public class DayPicker extends DatePicker {

    private static final Map<Locale, CalendarWords> KNOWN = new ConcurrentHashMap<>();

    private final boolean workingDay;
    private String hint = "";

    public DayPicker(String label) {
        this(label, false);
    }

    /** One in which a day stands already. */
    public DayPicker(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    /** @param workingDay whether a Saturday or Sunday is worth a hint */
    private DayPicker(String label, boolean workingDay) {
        super(label);
        this.workingDay = workingDay;
        setI18n(words());
        // Who types a day goes on by Tab; a calendar that opens by itself would catch them. Its button opens it.
        setAutoOpen(false);
        addValueChangeListener(e -> setHelperText(said(e.getValue())));
    }

    /** One that hints at days on which offices are closed. */
    public static DayPicker ofWork(String label) {
        return new DayPicker(label, true);
    }

    /** What is to be known of the day whichever it is; it stands below the field all the time. */
    public void setHint(String hint) {
        this.hint = hint;
        setHelperText(said(getValue()));
    }

    private String said(@Nullable LocalDate day) {
        return day == null ? hint : (written(day) + " " + hint).strip();
    }

    private String written(LocalDate day) {
        String written = Formats.in(getLocale()).date(day);
        return workingDay && isWeekend(day) ? getTranslation("uikit.DayPicker.weekend", written) : written;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The calendar in the reader's language, the week beginning on Sunday as calendars in Japan do. */
    private DatePickerI18n words() {
        CalendarWords words = KNOWN.computeIfAbsent(getLocale(), CalendarWords::of);
        return new DatePickerI18n()
                .setMonthNames(words.months())
                .setWeekdays(words.weekdays())
                .setWeekdaysShort(words.weekdaysShort())
                .setFirstDayOfWeek(0)
                .setToday(getTranslation("uikit.DayPicker.today"))
                .setCancel(getTranslation("common.cancel"));
    }

    /** What a calendar says in a language; all pickers of all pages share it. */
    private record CalendarWords(List<String> months, List<String> weekdays, List<String> weekdaysShort) {

        static CalendarWords of(Locale language) {
            return new CalendarWords(
                    Stream.of(Month.values())
                            .map(month -> month.getDisplayName(TextStyle.FULL, language))
                            .toList(),
                    weekdays(TextStyle.FULL, language),
                    weekdays(TextStyle.SHORT, language));
        }

        private static List<String> weekdays(TextStyle style, Locale language) {
            return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                    .limit(DayOfWeek.values().length)
                    .map(day -> day.getDisplayName(style, language))
                    .toList();
        }
    }
}
