package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** A field of a report in the words of the reader. */
final class FieldWords {

    private static final int DECIMALS = 6;

    private FieldWords() {}

    /** What the field is called in its round. */
    static String name(Component where, FormField field) {
        return field.label().isEmpty() ? where.getTranslation(field.nameKey()) : field.label();
    }

    /** The unit of a figure, empty for all else. */
    static String unit(Component where, FieldKind kind) {
        return switch (kind) {
            case AMOUNT -> where.getTranslation("progress.FieldWords.unit.AMOUNT");
            case SHARE -> where.getTranslation("progress.FieldWords.unit.SHARE");
            case TEXT, MARK, MARK_REASON, DIRECTION, COUNT, VALUE -> "";
        };
    }

    /** A value that is not stored with its words: a choice is named as the plan names it now. */
    static String value(Rubric rubric, FormField field, String value) {
        return switch (field.kind()) {
            case MARK -> rubric.markAndLabel(value);
            case DIRECTION -> rubric.directionLabel(value);
            case TEXT, MARK_REASON, AMOUNT, COUNT, SHARE, VALUE -> value;
        };
    }

    /** The unit in which a field of this report takes a figure. */
    static String unit(Component where, Rubric rubric, FormField field) {
        return rubric.value(field.code()).map(AskedValue::unit).orElseGet(() -> unit(where, field.kind()));
    }

    /** What the server takes typed words for: a figure as machines write it, all else as it is. */
    static String taken(Component where, Rubric rubric, FormField field, String typed) {
        return field.kind().readsFigures()
                ? FigureText.read(typed.strip(), unit(where, rubric, field)).taken()
                : typed;
    }

    /** What stands in it: the words of a choice as they were when it was made, a figure with its unit. */
    static String entry(Component where, Locale locale, FormField field, @Nullable ReportEntry entry) {
        return entry == null || entry.value().isEmpty()
                ? ""
                : switch (field.kind()) {
                    case MARK -> entry.shown();
                    case DIRECTION -> entry.label();
                    case AMOUNT, COUNT, SHARE ->
                        where.getTranslation(
                                "progress.FieldWords.figure",
                                Formats.in(locale).number(new BigDecimal(entry.value()), DECIMALS),
                                unit(where, field.kind()));
                    case VALUE -> value(where, locale, entry);
                    case TEXT, MARK_REASON -> entry.value();
                };
    }

    /** With the decimals that it was given and the unit in which it was; words as they are. */
    private static String value(Component where, Locale locale, ReportEntry entry) {
        FigureText figure = FigureText.read(entry.value());
        return figure.number() == null
                ? entry.value()
                : where.getTranslation(
                        "progress.FieldWords.figure", Formats.in(locale).asGiven(figure.number()), entry.label());
    }
}
