package jp.hagukumi.uikit;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The day by whose end something is to be done. Once it has passed, words say by how many days; red only repeats it. */
public class DueDay extends Span {

    /** @param due null shows nothing */
    public DueDay(@Nullable LocalDate due, LocalDate today) {
        if (due != null) {
            String day = Formats.in(getLocale()).shortDate(due);
            boolean late = today.isAfter(due);
            setText(late ? getTranslation("common.dueLate", day, ChronoUnit.DAYS.between(due, today)) : day);
            setClassName("alarm-words", late);
        }
    }
}
