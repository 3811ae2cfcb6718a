package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** What the checks find in a report as it stands, with what was said on it; each leads to its field. */
class FindingList extends Composite<Section> {

    private final ReportDetails report;
    private final @Nullable SerializableConsumer<FieldCode> jump;
    private List<Finding> shown = List.of();

    /** @param jump leads to a field, null where there is none to write in */
    FindingList(ReportDetails report, @Nullable SerializableConsumer<FieldCode> jump) {
        this.report = report;
        this.jump = jump;
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.FindingList.name"));
        getContent().setVisible(false);
        show(report.text());
    }

    /** Compares other words. */
    void show(ReportText text) {
        List<Finding> findings = report.check().of(text);
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        getContent().removeAll();
        getContent().setVisible(!findings.isEmpty());
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding)));
        getContent().add(new H2(getTranslation("progress.FindingList.heading", findings.size())), list);
    }

    private ListItem line(Finding finding) {
        boolean stops = finding.severity() == Severity.ERROR;
        ListItem line = new ListItem(
                new StatusBadge(getTranslation(finding.severity().nameKey()), stops ? Tone.ALARM : Tone.WAITS),
                new Paragraph(FindingWords.of(this, getLocale(), report.rubric(), finding)));
        report.explained(finding).ifPresent(said -> line.add(said(said)));
        FieldCode field = finding.field();
        if (jump != null && field != null && report.rubric().field(field).isPresent()) {
            Button go = new Button(getTranslation("progress.FindingList.go"), e -> jump.accept(field));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(go);
        }
        return line;
    }

    private Div said(ReportDetails.Explained said) {
        Div quote = new Div(
                new Paragraph(said.words()),
                new Paragraph(getTranslation(
                        "progress.WaitingForStep.from",
                        said.by(),
                        Formats.in(getLocale()).dateTime(said.at()))));
        quote.addClassName("quote");
        return quote;
    }
}
