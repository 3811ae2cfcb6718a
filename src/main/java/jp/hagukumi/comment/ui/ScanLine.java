package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.ScanAccess;
import jp.hagukumi.comment.ScanFile;
import jp.hagukumi.comment.ScanNote;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.SubmissionId;
import jp.hagukumi.uikit.ReasonDialog;

/** That a letter was typed from a scan, and for those with the right the reasoned way to see it beside the text. */
class ScanLine extends Composite<Div> {

    /** @param show where the pages are to be seen */
    ScanLine(ScanAccess scans, SubmissionDetails letter, ScanNote scan, SerializableConsumer<ScanViewer> show) {
        getContent().addClassName("sender");
        getContent().add(new Span(getTranslation("comment.ScanLine.there", scan.pages())));
        if (scan.secondTyping() != null) {
            getContent()
                    .add(new Span(getTranslation(
                            "comment.SecondTyping." + scan.secondTyping().name())));
        }
        if (letter.allows(Operation.CITIZEN_REVEAL)) {
            Button open = new Button(getTranslation("comment.ScanLine.show"));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            open.addClickListener(e -> new ReasonDialog(
                            getTranslation("comment.ScanLine.show"),
                            getTranslation("comment.ScanLine.effect"),
                            getTranslation("comment.SenderLine.show"),
                            reason -> {
                                open.setVisible(false);
                                show.accept(new ScanViewer(
                                        new Revealed(scans, letter.id(), reason),
                                        scan.pages(),
                                        "%04d".formatted(letter.number())));
                            })
                    .open());
            getContent().add(open);
        }
    }

    /** The pages of a letter that is in, for the reason that was given. */
    private record Revealed(ScanAccess scans, SubmissionId letter, String reason) implements ScanViewer.Pages {

        @Override
        public byte[] draw(int page, int side, int turns) {
            return scans.page(letter, reason, page, side, turns);
        }

        @Override
        public ScanFile file() {
            return scans.file(letter, reason);
        }
    }
}
