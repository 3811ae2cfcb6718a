package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportPast;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Who wrote what over what in a report, the latest first; read when somebody opens it. */
class WritingList extends Composite<NativeDetails> {

    /** So much of what stayed the same is shown beside a difference. */
    private static final int CONTEXT = 12;

    private final ReportDetails report;
    private boolean read;

    WritingList(ReportDetails report, ReportTalk talk) {
        this.report = report;
        getContent().setSummaryText(getTranslation("progress.WritingList.heading"));
        getContent().addClassName("writings");
        getContent().addToggleListener(e -> {
            if (e.isOpened() && !read) {
                read = true;
                show(talk.past(report.id()));
            }
        });
    }

    private void show(List<ReportPast.Writing> writings) {
        Div list = new Div();
        writings.forEach(writing -> list.add(item(writing)));
        if (writings.isEmpty()) {
            list.add(new Paragraph(getTranslation("progress.WritingList.empty")));
        }
        getContent().setContent(list);
    }

    private Div item(ReportPast.Writing writing) {
        Paragraph who = new Paragraph(getTranslation(
                "progress.WritingList.who",
                name(writing.field()),
                Formats.in(getLocale()).dateTime(writing.at()),
                writing.by()));
        who.addClassName("third");
        Div item = new Div(who);
        item.addClassName("writing");
        boolean isText =
                field(writing.field()).filter(field -> field.kind().isText()).isPresent();
        item.add(difference(isText, words(writing, writing.before()), words(writing, writing.now())));
        return item;
    }

    private String name(FieldCode code) {
        return field(code).map(field -> FieldWords.name(this, field)).orElse(code.value());
    }

    private Optional<FormField> field(FieldCode code) {
        return report.rubric().known(code);
    }

    private String words(ReportPast.Writing writing, @Nullable ReportEntry entry) {
        return field(writing.field())
                .map(field -> FieldWords.entry(this, getLocale(), field, entry))
                .orElse(entry == null ? "" : entry.value());
    }

    /** Both texts, cut to where they differ; choices and figures differ as wholes. */
    static Component difference(boolean isText, String before, String after) {
        TextDiff diff = isText ? TextDiff.of(before, after).shortened(CONTEXT) : TextDiff.whole(before, after);
        Div both = new Div();
        if (!before.isEmpty()) {
            both.add(new Div(DiffText.old(diff.before())));
        }
        if (!after.isEmpty()) {
            both.add(new Div(DiffText.young(diff.after())));
        }
        return both;
    }
}
