package jp.hagukumi.plan.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import jp.hagukumi.plan.WorkbookTemplate;

/** Gives out the empty workbook. */
final class TemplateDownload {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TemplateDownload() {}

    static DownloadHandler of(WorkbookTemplate template, Locale language, String fileName) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] workbook = template.bytes(language);
            return new DownloadResponse(new ByteArrayInputStream(workbook), fileName, TYPE, workbook.length);
        });
    }
}
