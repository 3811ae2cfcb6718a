package jp.hagukumi.plan.quantity.ui;

import java.util.Locale;
import jp.hagukumi.plan.quantity.Finding;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** Says in a sentence what does not reckon: where, what was expected, what was found. */
final class FindingWords {

    private FindingWords() {}

    static String say(Finding finding, Locale language) {
        Formats formats = Formats.in(language);
        return Words.in(language)
                .say(
                        "plan.Finding." + finding.kind(),
                        finding.areaName(),
                        finding.lineName(),
                        formats.fiscalYear(finding.year()),
                        finding.rule(),
                        Printed.figure(formats, finding.expected()),
                        Printed.figure(formats, finding.found()));
    }
}
