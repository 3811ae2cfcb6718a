package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.EnclosureAccess;
import jp.hagukumi.comment.EnclosureDetails;
import jp.hagukumi.comment.EnclosureKind;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.ReasonDialog;
import org.springframework.security.access.AccessDeniedException;

/**
 * How many files came with the letter, and the reasoned way to them: they tell who sent it. What was opened is listed
 * until the letter is left; each file that is fetched is written down with the reason.
 */
class EnclosuresLine extends Composite<Div> {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    /** What no browser opens by itself. */
    private static final String UNOPENED = "application/octet-stream";

    private final transient EnclosureAccess enclosures;
    private final SubmissionDetails letter;
    private final Button open = new Button(getTranslation("comment.EnclosuresLine.open"), e -> ask());

    EnclosuresLine(EnclosureAccess enclosures, SubmissionDetails letter) {
        this.enclosures = enclosures;
        this.letter = letter;
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.setVisible(letter.allows(Operation.CITIZEN_REVEAL));
        getContent().addClassName("enclosures");
        getContent().add(new Span(getTranslation("comment.EnclosuresLine.count", letter.enclosures())), open);
    }

    private void ask() {
        new ReasonDialog(
                        getTranslation("comment.EnclosuresLine.open"),
                        getTranslation("comment.EnclosuresLine.openEffect"),
                        getTranslation("comment.EnclosuresLine.show"),
                        this::show)
                .open();
    }

    private void show(String reason) {
        UnorderedList files = new UnorderedList();
        enclosures.list(letter.id(), reason).forEach(file -> files.add(item(file, reason)));
        open.setVisible(false);
        getContent().add(files);
    }

    private ListItem item(EnclosureDetails file, String reason) {
        boolean mail = file.kind() == EnclosureKind.MAIL;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> answer(event, file, reason)),
                mail ? getTranslation("comment.EnclosuresLine.mail") : file.name());
        link.setRouterIgnore(true);
        BigDecimal kilobytes = BigDecimal.valueOf(file.bytes()).divide(KILO, 0, RoundingMode.UP);
        Span size = new Span(getTranslation(
                "comment.EnclosuresLine.size", Formats.in(getLocale()).number(kilobytes, 0)));
        size.addClassName("third");
        return new ListItem(link, size);
    }

    /** The right is asked again when the file is fetched. No browser opens it in the portal's name. */
    private DownloadResponse answer(DownloadEvent event, EnclosureDetails file, String reason) {
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "no-store");
        String name = file.kind() == EnclosureKind.MAIL ? "%04d.eml".formatted(letter.number()) : file.name();
        try {
            return new DownloadResponse(enclosures.open(file.id(), reason), name, UNOPENED, file.bytes());
        } catch (AccessDeniedException refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        } catch (RuleViolation gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
