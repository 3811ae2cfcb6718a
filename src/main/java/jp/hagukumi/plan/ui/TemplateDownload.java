package jp.hagukumi.plan.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import jp.hagukumi.plan.WorkbookTemplate;
import jp.hagukumi.workbook.WorkbookFile;

/** Gives out the empty workbook. */
final class TemplateDownload {

    private TemplateDownload() {}

    static DownloadHandler of(WorkbookTemplate template, Locale language, String fileName) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] workbook = template.bytes(language);
            return new DownloadResponse(
                    new ByteArrayInputStream(workbook), fileName, WorkbookFile.TYPE, workbook.length);
        });
    }
}
