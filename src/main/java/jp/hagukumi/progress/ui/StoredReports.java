package jp.hagukumi.progress.ui;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Written;

/** The portal's reports. */
class StoredReports implements Keeping {

    private final transient ReportWriting writing;
    private final transient ReportQueries queries;

    StoredReports(ReportWriting writing, ReportQueries queries) {
        this.writing = writing;
        this.queries = queries;
    }

    @Override
    public ReportWriting.Saved write(ReportId id, long seenVersion, List<Written> fields) {
        return writing.write(id, seenVersion, fields);
    }

    @Override
    public Optional<ReportDetails> find(ReportId id) {
        return queries.find(id);
    }
}
