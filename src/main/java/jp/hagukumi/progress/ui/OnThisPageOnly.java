package jp.hagukumi.progress.ui;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.Rehearsal;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Written;

/** Keeps what is practised as long as its page is open, and nowhere else. */
class OnThisPageOnly implements Keeping {

    private final Rehearsal rehearsal;

    OnThisPageOnly(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public ReportWriting.Saved write(ReportId id, long seenVersion, List<Written> fields) {
        return rehearsal.write(fields);
    }

    /** Nobody else writes in it, so nothing is ever met. */
    @Override
    public Optional<ReportDetails> find(ReportId id) {
        return Optional.empty();
    }
}
