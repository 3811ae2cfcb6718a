package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day by whose end something is to be done. Once it has passed, words say by how many days; red only repeats it. */
public class DueDay extends Span {

    static final String LATE = "alarm-words";

    /** @param due null shows nothing */
    public DueDay(@Nullable LocalDate due, LocalDate today) {
        setText(words(this, getLocale(), due, today));
        setClassName(LATE, isLate(due, today));
    }

    static boolean isLate(@Nullable LocalDate due, LocalDate today) {
        return due != null && today.isAfter(due);
    }

    static String words(Component page, Locale language, @Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return "";
        }
        String day = Formats.in(language).shortDate(due);
        return isLate(due, today)
                ? page.getTranslation("common.dueLate", day, ChronoUnit.DAYS.between(due, today))
                : day;
    }
}
