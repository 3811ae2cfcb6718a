package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.Serializable;
import jp.hagukumi.comment.ScanFile;
import jp.hagukumi.comment.scan.ScanLimits;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/**
 * The pages of a scan, one at a time, as pictures that the server draws; turned over, enlarged, turned and moved by keys,
 * while the cursor stays where somebody types. The file itself is only downloaded.
 */
class ScanViewer extends Composite<Div> {

    private static final int HTTP_NOT_FOUND = 404;
    private static final double MOVE = 0.4;

    /** Where pages come from; asked anew, with the right to see them, for each. */
    interface Pages extends Serializable {

        byte[] draw(int page, int side, int turns);

        ScanFile file();
    }

    private final transient Pages pages;
    private final int count;
    private final String downloadName;
    private final Image image = new Image();
    private final Div sheet = new Div(image);
    private final Span place = new Span();
    private final Span problem = new Span();
    private volatile String sentence = "";
    private int page;
    private boolean close;
    private int turns;

    /** @param downloadName what the file is called when it is downloaded, without its ending; nothing of a citizen */
    ScanViewer(Pages pages, int count, String downloadName) {
        this.pages = pages;
        this.count = count;
        this.downloadName = downloadName;
        sheet.addClassName("scan-sheet");
        sheet.getElement().setAttribute("tabindex", "-1");
        problem.getElement().setAttribute("role", "alert");
        place.getElement().setAttribute("role", "status");
        image.getElement().addEventListener("error", e -> problem.setText(sentence));
        Div bar = new Div(
                act("comment.ScanViewer.back", "Alt+PageUp", Key.PAGE_UP, () -> turnTo(page - 1)),
                place,
                act("comment.ScanViewer.on", "Alt+PageDown", Key.PAGE_DOWN, () -> turnTo(page + 1)),
                act("comment.ScanViewer.zoom", "Alt+Z", Key.KEY_Z, () -> look(!close)),
                act("comment.ScanViewer.turn", "Alt+R", Key.KEY_R, this::turn),
                new LinkButton(this::file, getTranslation("comment.ScanViewer.download")));
        bar.addClassName("scan-bar");
        Shortcuts.addShortcutListener(this, () -> move(MOVE), Key.KEY_J, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> move(-MOVE), Key.KEY_K, KeyModifier.ALT);
        getContent().addClassName("scan-viewer");
        getContent().add(bar, problem, sheet);
        show();
    }

    private Button act(String key, String keys, Key on, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> act.run());
        button.setSuffixComponent(Unreadable.hint(button, keys));
        button.addClickShortcut(on, KeyModifier.ALT);
        return button;
    }

    private void turnTo(int wanted) {
        page = Math.clamp(wanted, 0, count - 1);
        show();
    }

    private void look(boolean closely) {
        close = closely;
        show();
    }

    private void turn() {
        turns = (turns + 1) % 4;
        show();
    }

    private void move(double share) {
        sheet.getElement().executeJs("this.scrollBy(0, this.clientHeight * $0)", share);
    }

    private void show() {
        problem.setText("");
        place.setText(getTranslation("comment.ScanViewer.place", page + 1, count));
        sheet.setClassName("closely", close);
        int shown = page;
        int side = close ? ScanLimits.CLOSE : ScanLimits.READING;
        int turned = turns;
        image.setSrc(event -> picture(event, shown, side, turned));
        image.setAlt(getTranslation("comment.ScanViewer.alt", page + 1));
    }

    /** No word of a citizen may stay in the browser's cache. */
    void picture(DownloadEvent event, int shown, int side, int turned) throws IOException {
        headers(event);
        byte[] png;
        try {
            png = pages.draw(shown, side, turned);
        } catch (Refusal refusal) {
            WorkbookProblem why = refusal.problem();
            sentence = getTranslation(why.key(), why.arguments());
            event.getResponse().setStatus(HTTP_NOT_FOUND);
            return;
        } catch (RuleViolation refused) {
            sentence = getTranslation(refused.key(), refused.arguments());
            event.getResponse().setStatus(HTTP_NOT_FOUND);
            return;
        }
        event.setContentType("image/png");
        event.setContentLength(png.length);
        event.getOutputStream().write(png);
    }

    void file(DownloadEvent event) throws IOException {
        headers(event);
        ScanFile file = pages.file();
        event.getResponse()
                .setHeader(
                        "Content-Disposition", "attachment; filename=\"" + downloadName + "." + file.ending() + "\"");
        event.setContentType("application/octet-stream");
        event.setContentLength(file.content().length);
        event.getOutputStream().write(file.content());
    }

    private static void headers(DownloadEvent event) {
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
