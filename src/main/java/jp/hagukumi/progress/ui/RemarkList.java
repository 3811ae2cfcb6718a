package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.remark.Addressee;
import jp.hagukumi.progress.remark.RemarkRow;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What was said about a report: what waits for somebody lies open, the rest behind a heading, and a place to say more. */
class RemarkList extends Composite<Div> {

    private final transient ReportTalk talk;
    private final ReportDetails report;
    private final boolean speaks;
    /** What somebody is just writing stays while something else is settled. */
    private @Nullable RemarkForm writing;

    RemarkList(ReportDetails report, ReportTalk talk) {
        this.talk = talk;
        this.report = report;
        this.speaks = talk.maySpeak(report.id());
        getContent().addClassName("remarks");
        show();
    }

    private void show() {
        List<RemarkRow> all = talk.remarks(report.id());
        getContent().removeAll();
        getContent().setVisible(speaks || !all.isEmpty());
        getContent().add(new H2(getTranslation("progress.RemarkList.heading", all.size())));
        all.stream().filter(RemarkRow::isOpen).map(this::item).forEach(getContent()::add);
        List<RemarkRow> said = all.stream().filter(one -> !one.isOpen()).toList();
        if (!said.isEmpty()) {
            Div list = new Div();
            said.reversed().stream().map(this::item).forEach(list::add);
            getContent().add(new NativeDetails(getTranslation("progress.RemarkList.said", said.size()), list));
        }
        if (speaks) {
            getContent().add(writing != null ? writing : begin());
        }
    }

    private Button begin() {
        Button begin = new Button(getTranslation("progress.RemarkList.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        begin.addClickListener(e -> {
            writing = new RemarkForm(report, this::say, this::close);
            getContent().replace(begin, writing);
        });
        return begin;
    }

    private void close() {
        writing = null;
        show();
    }

    private void say(@Nullable FormField field, String text, @Nullable Addressee waitsFor) {
        talk.say(report.id(), field == null ? null : field.code(), text, waitsFor);
        close();
    }

    private Div item(RemarkRow remark) {
        Div item = new Div();
        item.addClassName("remark");
        Addressee whom = remark.waitsFor();
        if (whom != null) {
            item.add(
                    remark.isOpen()
                            ? new StatusBadge(
                                    getTranslation("progress.RemarkList.waits", getTranslation(whom.nameKey())),
                                    StatusBadge.Tone.WAITS)
                            : new StatusBadge(getTranslation("progress.RemarkList.settled"), StatusBadge.Tone.DONE));
        }
        Formats formats = Formats.in(getLocale());
        Paragraph text = new Paragraph(remark.text());
        text.addClassName("original-text");
        Paragraph who = new Paragraph(remark.author() + " " + formats.dateTime(remark.at()));
        who.addClassName("third");
        item.add(about(remark), text, who);
        if (remark.settledAt() != null) {
            Paragraph settled = new Paragraph(getTranslation(
                    "progress.RemarkList.settledBy",
                    remark.settledBy(),
                    formats.dateTime(Objects.requireNonNull(remark.settledAt()))));
            settled.addClassName("third");
            item.add(settled);
        }
        if (remark.maySettle()) {
            Button settle = new Button(getTranslation("progress.RemarkList.settle"), e -> {
                talk.settle(remark.id());
                show();
            });
            settle.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(settle);
        }
        return item;
    }

    /** The field it is about; one that the round does not ask for any more is named by its code. */
    private Span about(RemarkRow remark) {
        Span about = new Span();
        about.addClassName("remark-field");
        if (remark.field() != null) {
            about.setText(report.rubric()
                    .known(remark.field())
                    .map(field -> FieldWords.name(this, field))
                    .orElse(remark.field().value()));
        }
        return about;
    }
}
