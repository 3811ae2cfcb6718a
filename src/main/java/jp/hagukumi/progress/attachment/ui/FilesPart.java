package jp.hagukumi.progress.attachment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.attachment.ReportFiles;
import jp.hagukumi.progress.ui.ReportPart;

/** The files of a report below its fields; nothing for readers of a report that has none. */
@org.springframework.stereotype.Component
class FilesPart implements ReportPart {

    private final ReportFiles files;

    FilesPart(ReportFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(ReportDetails report) {
        boolean some =
                report.may(Operation.REPORT_WRITE) || !files.of(report.id()).isEmpty();
        return some ? Optional.of(new FilesCard(report, files)) : Optional.empty();
    }
}
