package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import jp.hagukumi.uikit.LinkButton;

/** Takes a table along as a workbook; it is made when it is asked for, and the permission is asked then. */
class WorkbookLink extends LinkButton {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    WorkbookLink(String fileName, SerializableSupplier<byte[]> workbook) {
        super(
                DownloadHandler.fromInputStream(download -> {
                    byte[] bytes = workbook.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, TYPE, bytes.length);
                }),
                "");
        setText(getTranslation("plan.WorkbookLink.take"));
    }
}
