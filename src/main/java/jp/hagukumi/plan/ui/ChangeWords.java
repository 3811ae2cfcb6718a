package jp.hagukumi.plan.ui;

import java.io.Serializable;
import java.util.Locale;
import jp.hagukumi.plan.FieldChange;
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
        return Words.in(language)
                .say(
                        "plan.ChangeWords.change",
                        Words.in(language).say("plan.Field." + change.field()),
                        value(change.field(), change.before()),
                        value(change.field(), change.after()));
    }

    String of(Understood understood) {
        return Words.in(language)
                .say("plan.ChangeWords.understood", understood.column(), understood.written(), understood.taken());
    }

    private String value(FieldChange.Field field, String value) {
        if (value.isEmpty()) {
            return Words.in(language).say("plan.ChangeWords.nothing");
        }
        return field.isFiscalYear()
                ? Formats.in(language).fiscalYear(new FiscalYear(Integer.parseInt(value)))
                : value.replace('\n', ' ');
    }
}
