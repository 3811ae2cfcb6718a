package jp.hagukumi.progress.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.attachment.AttachedFile;
import jp.hagukumi.progress.attachment.ReportFiles;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.WorkbookUpload;

/** The files of a report: name, size, from whom and when; for its section a way to add one and to take one off. */
class FilesCard extends Composite<Section> {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    private final ReportDetails report;
    private final transient ReportFiles files;
    private final Div list = new Div();

    FilesCard(ReportDetails report, ReportFiles files) {
        this.report = report;
        this.files = files;
        getContent().addClassName("report-files");
        getContent().add(list);
        if (report.may(Operation.REPORT_WRITE)) {
            Paragraph limits = new Paragraph(
                    getTranslation("progress.FilesCard.limits", ReportFiles.BYTES_MAX >> 20, ReportFiles.FILES_MAX));
            limits.addClassName("third");
            getContent().add(limits, new WorkbookUpload(this::attach));
        }
        show();
    }

    private void attach(String name, InputStream content) {
        boolean fresh = files.attach(report.id(), report.version(), name, content);
        Notifier.done(getTranslation(fresh ? "progress.FilesCard.attached" : "progress.FilesCard.twice"));
        show();
    }

    private void show() {
        List<AttachedFile> all = files.of(report.id());
        List<AttachedFile> there =
                all.stream().filter(file -> file.removal() == null).toList();
        List<AttachedFile> gone =
                all.stream().filter(file -> file.removal() != null).toList();
        list.removeAll();
        list.add(new H2(getTranslation("progress.FilesCard.title", there.size())));
        if (!there.isEmpty()) {
            UnorderedList items = new UnorderedList();
            there.forEach(file -> items.add(item(file)));
            list.add(items);
        }
        if (!gone.isEmpty()) {
            UnorderedList items = new UnorderedList();
            gone.forEach(file -> items.add(item(file)));
            list.add(new NativeDetails(getTranslation("progress.FilesCard.gone", gone.size()), items));
        }
    }

    private ListItem item(AttachedFile file) {
        ListItem item = new ListItem(file.readable() ? link(file) : new Span(file.name()), facts(file));
        if (file.removal() == null && report.may(Operation.REPORT_WRITE)) {
            Button off = new Button(getTranslation("progress.FilesCard.remove"), e -> askToRemove(file));
            off.addThemeVariants(ButtonVariant.LUMO_SMALL);
            off.setAriaLabel(getTranslation("progress.FilesCard.removeNamed", file.name()));
            item.add(off);
        }
        return item;
    }

    private Span facts(AttachedFile file) {
        Formats formats = Formats.in(getLocale());
        BigDecimal kilobytes = BigDecimal.valueOf(file.bytes()).divide(KILO, 0, RoundingMode.UP);
        String came = getTranslation(
                "progress.FilesCard.facts", formats.number(kilobytes, 0), file.by(), formats.dateTime(file.at()));
        AttachedFile.Removal removal = file.removal();
        Span facts = new Span(
                removal == null
                        ? came
                        : getTranslation(
                                "progress.FilesCard.removed", came, removal.by(), formats.dateTime(removal.at())));
        facts.addClassName("third");
        return facts;
    }

    private void askToRemove(AttachedFile file) {
        new ConfirmDialog(
                        getTranslation("progress.FilesCard.remove"),
                        getTranslation("progress.FilesCard.removeEffect", file.name()),
                        getTranslation("progress.FilesCard.remove"),
                        () -> {
                            files.remove(file.id(), report.version());
                            show();
                        })
                .open();
    }

    /** The right to read is asked again when the file is fetched. No browser opens it in the portal's name. */
    private Anchor link(AttachedFile file) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> answer(event, file)), file.name());
        link.setRouterIgnore(true);
        return link;
    }

    private DownloadResponse answer(DownloadEvent event, AttachedFile file) {
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        return files.open(file.id())
                .map(bytes ->
                        new DownloadResponse(bytes, file.name(), file.type().mime(), file.bytes()))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }
}
