package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Written;

/** Where the words of a form go: to the portal's reports, or in a rehearsal no further than the page. */
interface Keeping extends Serializable {

    /** As {@link ReportWriting#write}. */
    ReportWriting.Saved write(ReportId id, long seenVersion, List<Written> fields);

    /** What stands there now. */
    Optional<ReportDetails> find(ReportId id);
}
