package jp.hagukumi.plan.ui;

import java.io.Serializable;
import java.util.Locale;
import jp.hagukumi.plan.CellField;
import jp.hagukumi.plan.FieldChange;
import jp.hagukumi.plan.SheetField;
import jp.hagukumi.plan.Understood;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** Says in one line what would change, and what was understood otherwise than written. */
final class ChangeWords implements Serializable {

    private final Locale language;

    ChangeWords(Locale language) {
        this.language = language;
    }

    String of(FieldChange change) {
        Words words = Words.in(language);
        if (change.field().isRow() && change.kind() != FieldChange.Kind.CHANGE) {
            return words.say(row(change), change.before());
        }
        String field = name(change.field());
        String base = value(change.field(), change.base());
        String before = value(change.field(), change.before());
        String after = value(change.field(), change.after());
        return switch (change.kind()) {
            case CHANGE -> words.say("plan.ChangeWords.change", field, before, after);
            case KEPT -> words.say("plan.ChangeWords.kept", field, before, after);
            case CONFLICT -> words.say("plan.ChangeWords.conflict", field, base, before, after);
        };
    }

    /** The key of the sentence for a row that one side took out. */
    private static String row(FieldChange change) {
        if (change.kind() == FieldChange.Kind.KEPT) {
            return "plan.ChangeWords.rowStaysOut";
        }
        return change.before().isEmpty() ? "plan.ChangeWords.rowOutOfPlan" : "plan.ChangeWords.rowOutOfWorkbook";
    }

    String of(Understood understood) {
        return Words.in(language)
                .say("plan.ChangeWords.understood", understood.column(), understood.written(), understood.taken());
    }

    /** How the place of a change is called: on further sheets by the heading that stands there. */
    String name(CellField field) {
        return switch (field) {
            case FieldChange.Field known -> Words.in(language).say("plan.Field." + known);
            case SheetField further -> further.isRow() ? Words.in(language).say("plan.Field.ROW") : further.heading();
        };
    }

    String value(CellField field, String value) {
        if (value.isEmpty()) {
            return Words.in(language).say("plan.ChangeWords.nothing");
        }
        return field.isFiscalYear()
                ? Formats.in(language).fiscalYear(new FiscalYear(Integer.parseInt(value)))
                : value.replace('\n', ' ');
    }
}
