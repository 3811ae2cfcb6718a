package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;

/** Everything around one report that its words are compared with; asks no database any more. */
@FunctionalInterface
public interface ReportCheck extends Serializable {

    /** What does not go together if the report reads so, errors first, then in the order of the rules. */
    List<Finding> of(ReportText text);
}
