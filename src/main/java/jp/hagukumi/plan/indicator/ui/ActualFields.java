package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.Outcome;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.FigureField;
import org.jspecify.annotations.Nullable;

/** The fields of one sub-series in one year. What is left is saved, and the row says so. */
class ActualFields implements Serializable {

    /** Not while a conversion is being confirmed; keyCode 229 is what older input methods send meanwhile. */
    private static final String KEY = "event.key === '%s' && !event.ctrlKey && !event.altKey && !event.shiftKey"
            + " && !event.repeat && !event.isComposing && event.keyCode !== 229";

    private final IndicatorRecord indicator;
    private final SeriesContent series;
    private final FiscalYear year;
    private final transient ActualEntry entry;
    private final FigureField value;
    private final Select<MissingReason> missing = new Select<>();
    private final TextField note = new TextField();
    private final Div state = new Div();
    private @Nullable ActualRecord seen;
    private boolean showing;

    ActualFields(IndicatorRecord indicator, SeriesContent series, String title, FiscalYear year, ActualEntry entry) {
        this.indicator = indicator;
        this.series = series;
        this.year = year;
        this.entry = entry;
        this.value = new FigureField("", indicator.content().unit());
        this.seen = indicator.actual(series, year).orElse(null);
        value.setAriaLabel(say("plan.ActualFields.valueOf", title));
        value.setMaxLength(PlanValue.LONGEST);
        missing.setAriaLabel(say("plan.ActualFields.missingOf", title));
        missing.setItems(MissingReason.values());
        missing.setEmptySelectionAllowed(true);
        missing.setItemLabelGenerator(one -> one == null ? "" : say("plan.MissingReason." + one));
        note.setAriaLabel(say("plan.ActualFields.noteOf", title));
        note.setMaxLength(ActualContent.NOTE_MAX);
        state.getElement().setAttribute("role", "status");
        state.addClassName("entry-state");
        show(seen);
        value.addValueChangeListener(e -> valueTyped());
        missing.addValueChangeListener(e -> reasonChosen());
        note.addValueChangeListener(e -> save());
    }

    private String say(String key, Object... arguments) {
        return value.getTranslation(key, arguments);
    }

    Component value() {
        return value;
    }

    Component missing() {
        return missing;
    }

    Component note() {
        return note;
    }

    Component state() {
        return state;
    }

    void focus() {
        value.focus();
    }

    /** Says which rows stand above and below, for the keys that lead there. */
    void between(@Nullable ActualFields above, @Nullable ActualFields below) {
        if (below != null) {
            for (String key : new String[] {"Enter", "ArrowDown"}) {
                value.getElement()
                        .addEventListener("keydown", e -> below.focus())
                        .setFilter(KEY.formatted(key));
            }
        }
        if (above != null) {
            value.getElement().addEventListener("keydown", e -> above.focus()).setFilter(KEY.formatted("ArrowUp"));
        }
    }

    private void show(@Nullable ActualRecord actual) {
        showing = true;
        value.setValue(actual == null ? "" : actual.content().value().text());
        missing.setValue(actual == null ? null : actual.content().missing());
        note.setValue(actual == null ? "" : actual.content().note());
        showing = false;
    }

    private void valueTyped() {
        if (showing) {
            return;
        }
        FigureText reading = value.reading();
        Optional<MissingReason> reason = reasonNamed(reading);
        showing = true;
        if (reason.isPresent()) {
            value.setValue("");
            missing.setValue(reason.get());
        } else if (!reading.taken().isBlank()) {
            missing.setValue(null);
        }
        showing = false;
        save();
    }

    /** Who types 未調査, or － in a year without a survey, means that there is no value and why. */
    private Optional<MissingReason> reasonNamed(FigureText reading) {
        if (reading.kind() == FigureText.Kind.NO_VALUE && !reading.written().isBlank()) {
            return indicator.content().isSurveyed(year)
                    ? Optional.ofNullable(missing.getValue())
                    : Optional.of(MissingReason.NOT_SURVEY_YEAR);
        }
        return Arrays.stream(MissingReason.values())
                .filter(one ->
                        say("plan.MissingReason." + one).equals(reading.taken().strip()))
                .findFirst();
    }

    private void reasonChosen() {
        if (!showing) {
            if (missing.getValue() != null) {
                showing = true;
                value.setValue("");
                showing = false;
            }
            save();
        }
    }

    private void save() {
        if (showing) {
            return;
        }
        FigureText reading = value.reading();
        PlanValue read = PlanValue.of(reading);
        boolean dash =
                reading.kind() == FigureText.Kind.NO_VALUE && !reading.written().isBlank();
        boolean otherUnit = reading.hasOtherUnit(indicator.content().unit());
        boolean reasonLacks = (dash && missing.getValue() == null)
                || (missing.getValue() == MissingReason.OTHER && note.getValue().isBlank());
        if (otherUnit || reasonLacks) {
            tell(otherUnit ? "plan.ActualFields.otherUnit" : "plan.ActualFields.reasonLacks", "entry-waits");
            return;
        }
        if (read.isNone() && missing.getValue() == null) {
            clear();
            return;
        }
        ActualContent mine = new ActualContent(
                indicator.id(),
                series.key(),
                year,
                indicator.content().years(),
                read,
                missing.getValue(),
                seen == null ? "" : seen.content().source(),
                note.getValue().strip());
        if (seen == null || !seen.content().equals(mine)) {
            settle(entry.enter(mine, seen == null ? null : seen.version()));
        }
    }

    private void clear() {
        if (seen == null) {
            state.removeAll();
            return;
        }
        settle(entry.clear(seen));
    }

    private void settle(Outcome<ActualRecord> outcome) {
        switch (outcome) {
            case Outcome.Written<ActualRecord> written -> {
                seen = written.now();
                tell(seen == null ? "plan.ActualFields.cleared" : "plan.ActualFields.saved", "entry-saved");
            }
            case Outcome.Overtaken<ActualRecord> overtaken -> showBoth(overtaken.theirs());
        }
    }

    /** What was typed stays in the field, what the other wrote stands beside it, and the person chooses. */
    private void showBoth(@Nullable ActualRecord theirs) {
        IndicatorWords words = IndicatorWords.in(value.getUI().orElseThrow().getLocale());
        String said = theirs == null
                ? say("plan.Indicator.none")
                : words.actual(theirs.content(), indicator.content().unit());
        Button mine = choice("plan.ActualFields.keepMine", () -> {
            seen = theirs;
            save();
        });
        Button other = choice("plan.ActualFields.takeTheirs", () -> {
            seen = theirs;
            show(theirs);
            state.removeAll();
        });
        state.removeAll();
        state.add(new Span(say("plan.ActualFields.overtaken", said)), mine, other);
        state.setClassName("entry-state entry-conflict");
    }

    private Button choice(String key, SerializableRunnable act) {
        Button button = new Button(say(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void tell(String key, String style) {
        state.removeAll();
        state.add(new Span(say(key)));
        state.setClassName("entry-state " + style);
    }
}
