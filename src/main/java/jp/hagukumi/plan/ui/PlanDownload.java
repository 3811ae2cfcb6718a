package jp.hagukumi.plan.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.workbook.FileName;
import jp.hagukumi.workbook.WorkbookFile;

/** UC-018: gives out a plan as it stands when the link is followed. */
final class PlanDownload {

    private PlanDownload() {}

    static DownloadHandler workbook(PlanExport exports, PlanSummary plan, Locale language) {
        return DownloadHandler.fromInputStream(
                event -> response(exports.workbook(plan.id(), language), plan, ".xlsx", WorkbookFile.TYPE));
    }

    static DownloadHandler tables(PlanExport exports, PlanSummary plan) {
        return DownloadHandler.fromInputStream(
                event -> response(exports.tables(plan.id()), plan, ".zip", "application/zip"));
    }

    private static DownloadResponse response(byte[] content, PlanSummary plan, String ending, String type) {
        return new DownloadResponse(
                new ByteArrayInputStream(content), FileName.of(plan.title(), "plan") + ending, type, content.length);
    }
}
