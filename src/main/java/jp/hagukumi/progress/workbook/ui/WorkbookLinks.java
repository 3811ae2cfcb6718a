package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Locale;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.workbook.ReportExport;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.workbook.WorkbookFile;
import org.springframework.stereotype.Component;

/** UC-025: the links that stand above a list of reports: out as a workbook, and back. */
@Component
public class WorkbookLinks {

    private final ReportExport exports;
    private final Permissions permissions;

    WorkbookLinks(ReportExport exports, Permissions permissions) {
        this.exports = exports;
        this.permissions = permissions;
    }

    /** Makes the file when a link is followed. */
    private interface Leaving extends Serializable {
        ReportExport.Leaving file();
    }

    /** For the reader's own sections. */
    public Div own(RoundId round, Locale language) {
        Div links = new Div(download(round, language));
        if (permissions.allows(Operation.REPORT_WRITE)) {
            links.add(new LinkButton(
                    ProgressLinks.workbook(round), Words.in(language).say("progress.workbook.bring")));
        }
        links.addClassName("workbook-links");
        return links;
    }

    /** The workbook of the reader's own sections. */
    LinkButton download(RoundId round, Locale language) {
        return link(() -> exports.own(round, language), "progress.workbook.download", language);
    }

    /** For one section, whosoever reads its list. */
    public LinkButton section(RoundId round, DepartmentId department, Locale language) {
        return link(() -> exports.section(round, department, language), "progress.workbook.download", language);
    }

    /** For all sections that the reader may read. */
    public LinkButton all(RoundId round, Locale language) {
        return link(() -> exports.all(round, language), "progress.workbook.downloadAll", language);
    }

    private static LinkButton link(Leaving leaving, String key, Locale language) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            ReportExport.Leaving file = leaving.file();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()),
                    file.name(),
                    file.name().endsWith(".zip") ? "application/zip" : WorkbookFile.TYPE,
                    file.content().length);
        });
        return new LinkButton(download, Words.in(language).say(key));
    }
}
