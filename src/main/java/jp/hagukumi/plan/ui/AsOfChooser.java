package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;

/** Asks for the day as of which a page about a plan is shown; the day goes into the page's address. */
class AsOfChooser extends DatePicker {

    AsOfChooser(AsOf asOf) {
        addClassName("as-of-chooser");
        addThemeVariants(DatePickerVariant.LUMO_SMALL);
        setAriaLabel(getTranslation("plan.AsOfChooser.label"));
        setPlaceholder(getTranslation("plan.AsOfChooser.short"));
        setTooltipText(getTranslation("plan.AsOfChooser.label"));
        setLocale(getLocale());
        setClearButtonVisible(true);
        setValue(asOf.day());
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go(UI.getCurrent(), chosen.getValue());
            }
        });
    }

    /** What the address asks for besides the day stays. */
    private static void go(UI page, LocalDate day) {
        Location here = page.getInternals().getActiveViewLocation();
        QueryParameters query = here.getQueryParameters();
        page.navigate(
                here.getPath(),
                day == null ? query.excluding(AsOf.PARAMETER) : query.merging(AsOf.PARAMETER, day.toString()));
    }
}
