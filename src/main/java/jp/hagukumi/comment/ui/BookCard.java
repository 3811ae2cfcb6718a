package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.InternalBook;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.ReasonDialog;
import jp.hagukumi.workbook.WorkbookFile;
import org.springframework.security.access.AccessDeniedException;

/** The reasoned way to the workbook of a call with everybody's contact data. */
class BookCard extends Composite<Card> {

    private static final String FILE = "internal.xlsx";

    private final transient InternalBook book;
    private final CallSummary call;
    private final Button ask = new Button(getTranslation("comment.BookCard.ask"), e -> ask());

    BookCard(InternalBook book, CallSummary call) {
        this.book = book;
        this.call = call;
        setVisible(call.allows(Operation.CITIZEN_REVEAL) && call.erasedAt() == null);
        Paragraph hint = new Paragraph(getTranslation("comment.BookCard.hint"));
        hint.addClassName("second");
        getContent().add(new H2(getTranslation("comment.BookCard.title")), hint, ask);
    }

    private void ask() {
        new ReasonDialog(
                        getTranslation("comment.BookCard.ask"),
                        getTranslation("comment.BookCard.effect", call.counts().letters()),
                        getTranslation("comment.BookCard.make"),
                        this::offer)
                .open();
    }

    private void offer(String reason) {
        Locale language = getLocale();
        LinkButton link = new LinkButton(
                DownloadHandler.fromInputStream(event -> answer(event, reason, language)),
                getTranslation("comment.BookCard.take"));
        getContent().replace(ask, link);
        link.focus();
    }

    /** Made when it is fetched; the right is asked again, and each fetching is written down. */
    private DownloadResponse answer(DownloadEvent event, String reason, Locale language) {
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        try {
            byte[] bytes = book.of(call.id(), reason, language);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, WorkbookFile.TYPE, bytes.length);
        } catch (AccessDeniedException refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        } catch (RuleViolation gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
