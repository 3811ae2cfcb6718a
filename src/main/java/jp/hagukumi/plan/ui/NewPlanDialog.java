package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Asks what a new draft needs: title, period, and what the plan calls its levels. */
class NewPlanDialog extends Dialog {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 20;
    private static final int USUAL_YEARS = 5;
    private static final int TITLE_MAX = 200;

    private final TextField title = new TextField(getTranslation("plan.Field.TITLE"));
    private final ComboBox<FiscalYear> from = new ComboBox<>(getTranslation("plan.Field.FROM"));
    private final ComboBox<FiscalYear> to = new ComboBox<>(getTranslation("plan.Field.TO"));
    private final TextArea levels = new TextArea(getTranslation("plan.Field.LEVELS"));

    NewPlanDialog(FiscalYear thisYear, SerializableConsumer<PlanHeader> begin) {
        setHeaderTitle(getTranslation("plan.NewPlanDialog.title"));
        addClassName("new-plan");
        List<FiscalYear> years = IntStream.rangeClosed(
                        thisYear.startYear() - YEARS_BACK, thisYear.startYear() + YEARS_AHEAD)
                .mapToObj(FiscalYear::new)
                .toList();
        Stream.of(from, to).forEach(year -> {
            year.setItems(years);
            year.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
            year.setRequiredIndicatorVisible(true);
        });
        from.setValue(thisYear.next());
        to.setValue(new FiscalYear(thisYear.startYear() + USUAL_YEARS));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(TITLE_MAX);
        title.setWidthFull();
        title.focus();
        levels.setRequiredIndicatorVisible(true);
        levels.setHelperText(getTranslation("plan.NewPlanDialog.levelsHint"));
        levels.setValue(getTranslation("plan.NewPlanDialog.usualLevels"));
        levels.setWidthFull();
        Div period = new Div(from, to);
        period.addClassName("side-by-side");
        add(new Paragraph(getTranslation("plan.NewPlanDialog.effect")), title, period, levels);
        MainButton go = new MainButton(getTranslation("plan.NewPlanDialog.go"));
        go.addClickListener(e -> submit(begin));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableConsumer<PlanHeader> begin) {
        List<String> named = levels.getValue()
                .lines()
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
        String missing = getTranslation("plan.NewPlanDialog.missing");
        title.setErrorMessage(missing);
        title.setInvalid(title.getValue().isBlank());
        levels.setErrorMessage(missing);
        levels.setInvalid(named.isEmpty());
        Stream.of(from, to).forEach(year -> {
            year.setErrorMessage(missing);
            year.setInvalid(year.isEmpty());
        });
        if (title.isInvalid() || levels.isInvalid() || from.isInvalid() || to.isInvalid()) {
            return;
        }
        begin.accept(new PlanHeader(
                title.getValue().strip(),
                null,
                from.getValue(),
                to.getValue(),
                List.of(),
                null,
                null,
                named,
                named.getLast(),
                null,
                List.of()));
        close();
    }
}
