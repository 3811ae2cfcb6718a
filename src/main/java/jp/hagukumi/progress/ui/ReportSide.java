package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Beside the form: why it is locked, last year's promise, why it came back, what is left to write, what was said, what stood there before. */
class ReportSide extends Composite<Aside> {

    private final Div left = new Div();
    private final SerializableConsumer<FieldCode> jump;
    private final boolean returned;
    private @Nullable List<FormField> shownMissing;

    /** @param talk none where nobody else ever meets the report, as in a rehearsal */
    ReportSide(ReportDetails report, @Nullable ReportTalk talk, SerializableConsumer<FieldCode> jump) {
        this.jump = jump;
        this.returned = report.state() == ReportState.RETURNED;
        getContent().addClassNames("card", "report-side");
        if (report.lock() != null && !report.waitsForReader()) {
            getContent().add(new LockNote(report, report.lock()));
        }
        String promise = promise(report.earlier());
        if (!promise.isBlank()) {
            getContent().add(heading("progress.ReportSide.promise"), quote(promise));
        }
        if (returned) {
            report.lastSentBack().ifPresent(this::sentBack);
        }
        if (talk == null) {
            getContent().add(left);
        } else {
            getContent().add(new ChangedSince(report, talk), left, new RemarkList(report, talk));
        }
        if (!report.serves().isEmpty()) {
            getContent().add(heading("progress.ReportSide.serves"));
            report.serves()
                    .forEach(other -> getContent()
                            .add(new Paragraph(new Anchor(
                                    PlanLinks.element(other.plan(), other.element()),
                                    getTranslation("progress.ServedTable.there", other.planTitle(), other.title())))));
        }
        if (!report.notice().isEmpty()) {
            getContent().add(heading("progress.ReportSide.notice"), new Paragraph(report.notice()));
        }
        if (!report.description().isEmpty()) {
            getContent().add(heading("progress.ReportSide.project"), new Paragraph(report.description()));
        }
        if (talk != null) {
            getContent().add(new WritingList(report, talk));
        }
    }

    private static String promise(ReportDetails.@Nullable Earlier earlier) {
        return earlier == null ? "" : ReportText.of(earlier.entries()).get(FieldCode.IMPROVEMENT);
    }

    private void sentBack(ReportDetails.Step step) {
        Div reason = quote(step.reason());
        reason.addClassName("sent-back");
        Paragraph who = new Paragraph(step.by() + " " + Formats.in(getLocale()).dateTime(step.at()));
        who.addClassName("third");
        getContent().add(heading("progress.ReportSide.reason"), reason, who);
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private static Div quote(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("original-text");
        Div quote = new Div(text);
        quote.addClassName("quote");
        return quote;
    }

    /** Shows what is missing, each a link into its field. */
    void showMissing(List<FormField> missing) {
        if (missing.equals(shownMissing)) {
            return;
        }
        shownMissing = List.copyOf(missing);
        left.removeAll();
        if (missing.isEmpty()) {
            Paragraph complete = new Paragraph(
                    getTranslation(returned ? "progress.ReportSide.completeAgain" : "progress.ReportSide.complete"));
            complete.addClassName("kept");
            left.add(complete);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("missing-list");
        missing.forEach(field -> {
            Button link = new Button(FieldWords.name(this, field), e -> jump.accept(field.code()));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(link));
        });
        left.add(new H2(getTranslation("progress.ReportSide.left", missing.size())), list);
    }
}
