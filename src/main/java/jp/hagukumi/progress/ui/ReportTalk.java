package jp.hagukumi.progress.ui;

import java.util.List;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportPast;
import jp.hagukumi.progress.remark.Addressee;
import jp.hagukumi.progress.remark.RemarkId;
import jp.hagukumi.progress.remark.RemarkRow;
import jp.hagukumi.progress.remark.ReportRemarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the panel beside a report asks: what was said about it, and what stood in it before. */
@Component
class ReportTalk {

    private final ReportRemarks remarks;
    private final ReportPast past;

    ReportTalk(ReportRemarks remarks, ReportPast past) {
        this.remarks = remarks;
        this.past = past;
    }

    List<RemarkRow> remarks(ReportId id) {
        return remarks.of(id);
    }

    boolean maySpeak(ReportId id) {
        return remarks.maySpeak(id);
    }

    void say(ReportId id, @Nullable FieldCode field, String text, @Nullable Addressee waitsFor) {
        remarks.say(id, field, text, waitsFor);
    }

    void settle(RemarkId id) {
        remarks.settle(id);
    }

    List<ReportPast.Writing> past(ReportId id) {
        return past.of(id);
    }
}
