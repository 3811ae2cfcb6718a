package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** What the checks found, in the words of the reader. */
final class FindingWords {

    private static final Pattern FIGURE = Pattern.compile("(?<sign>\\+?)(?<number>-?\\d+(\\.\\d+)?)(?<unit>\\D{0,4})");

    /** The rules that quote words of the report, in which a number is what somebody wrote. */
    private static final List<String> QUOTING =
            List.of("progress.check.BLANK_REASON.", "progress.check.UNCHANGED_TEXT.");

    private FindingWords() {}

    static String of(Component where, Locale language, Rubric asked, Finding finding) {
        return words(where, language, asked, finding.key(), finding.field(), finding.arguments());
    }

    static String of(Component where, Locale language, Rubric asked, ReportDetails.Explained explained) {
        return words(where, language, asked, explained.key(), explained.field(), explained.arguments());
    }

    private static String words(
            Component where,
            Locale language,
            Rubric asked,
            String key,
            @Nullable FieldCode field,
            List<String> arguments) {
        List<Object> places = new ArrayList<>();
        places.add(
                field == null
                        ? ""
                        : asked.known(field)
                                .map(one -> FieldWords.name(where, one))
                                .orElse(""));
        boolean quotes = QUOTING.stream().anyMatch(key::startsWith);
        arguments.forEach(argument -> places.add(quotes ? argument : read(language, argument)));
        return where.getTranslation(key, places.toArray());
    }

    /** A figure as the page writes figures, with the sign or unit that it has; words as they are. */
    private static String read(Locale language, String argument) {
        Matcher figure = FIGURE.matcher(argument);
        return figure.matches()
                ? figure.group("sign")
                        + Formats.in(language).asGiven(new BigDecimal(figure.group("number")))
                        + figure.group("unit")
                : argument;
    }
}
