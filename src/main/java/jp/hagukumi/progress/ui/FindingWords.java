package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ReportDetails;
import org.jspecify.annotations.Nullable;

/** What the checks found, in the words of the reader. */
final class FindingWords {

    private FindingWords() {}

    static String of(Component where, Form form, Finding finding) {
        return words(where, form, finding.key(), finding.field(), finding.arguments());
    }

    static String of(Component where, Form form, ReportDetails.Explained explained) {
        return words(where, form, explained.key(), explained.field(), explained.arguments());
    }

    private static String words(
            Component where, Form form, String key, @Nullable FieldCode field, List<String> arguments) {
        List<Object> places = new ArrayList<>();
        places.add(
                field == null
                        ? ""
                        : form.field(field)
                                .map(one -> FieldWords.name(where, one))
                                .orElse(""));
        places.addAll(arguments);
        return where.getTranslation(key, places.toArray());
    }
}
