package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.plan.FiscalYearText;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Years as people write them: 令和6、R11, 2029. What they are taken for stands below the field. */
class YearsField extends TextField {

    private static final String BETWEEN = "[\\u3001,\\uff0c;\\uff1b\\s]+";

    YearsField(String label) {
        super(label);
        addValueChangeListener(e -> tell());
    }

    void show(List<FiscalYear> years) {
        Formats formats = Formats.in(getLocale());
        setValue(years.stream().map(formats::fiscalYear).collect(Collectors.joining(", ")));
    }

    void show(@Nullable FiscalYear year) {
        show(year == null ? List.of() : List.of(year));
    }

    List<FiscalYear> read() {
        List<FiscalYear> years = new ArrayList<>();
        for (String one : pieces()) {
            FiscalYear year = FiscalYearText.parse(one);
            if (year != null) {
                years.add(year);
            }
        }
        return years;
    }

    @Nullable
    FiscalYear first() {
        List<FiscalYear> years = read();
        return years.isEmpty() ? null : years.getFirst();
    }

    /** Whether everything typed is a year; else it is marked. */
    boolean isWhole() {
        boolean whole = read().size() == pieces().size();
        setInvalid(!whole);
        setErrorMessage(whole ? "" : getTranslation("plan.YearsField.notAYear"));
        return whole;
    }

    private List<String> pieces() {
        String typed = getValue().strip();
        return typed.isEmpty() ? List.of() : List.of(typed.split(BETWEEN, -1));
    }

    private void tell() {
        Formats formats = Formats.in(getLocale());
        String taken = read().stream().map(formats::fiscalYear).collect(Collectors.joining(", "));
        setHelperText(
                taken.isEmpty() || taken.equals(getValue().strip())
                        ? ""
                        : getTranslation("uikit.FigureField.taken", taken));
    }
}
