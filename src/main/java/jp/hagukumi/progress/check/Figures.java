package jp.hagukumi.progress.check;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.ReportText;

/** The indicators of a project beside a report on it. */
interface Figures extends Serializable {

    /** What they say of the year, if the report reads so. */
    List<FigureFact> in(ReportText text);

    /** Those of the plan; a value that the report proposes goes before what the plan says so far. */
    static Figures of(List<AskedValue> asked) {
        return text -> asked.stream()
                .flatMap(value -> FigureFacts.of(value, text).stream())
                .toList();
    }
}
