package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.uikit.MainButton;

/** Before a report goes on: what stops it, and one sentence on each warning. It closes after the act has succeeded. */
class FindingsDialog extends Dialog {

    private static final int WORDS_MAX = 500;

    private final Map<String, TextArea> sentences = new LinkedHashMap<>();

    /** Acts at once where everything that was found is explained, else after it has been. */
    static void settle(ReportPage page, String verbKey, SerializableConsumer<Map<String, String>> act) {
        List<Finding> open = page.openFindings();
        if (open.isEmpty()) {
            act.accept(Map.of());
        } else {
            new FindingsDialog(page.report().rubric(), open, page.getTranslation(verbKey), act).open();
        }
    }

    /**
     * @param open what was found and nobody has said anything on
     * @param act gets the sentences by the fingerprint of what each is on
     */
    FindingsDialog(Rubric asked, List<Finding> open, String verb, SerializableConsumer<Map<String, String>> act) {
        setHeaderTitle(getTranslation("progress.FindingsDialog.title"));
        addClassName("findings-dialog");
        boolean stopped = open.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        add(new Paragraph(getTranslation(
                stopped ? "progress.FindingsDialog.stopped" : "progress.FindingsDialog.explain", open.size())));
        open.forEach(finding -> add(part(asked, finding, stopped)));
        getFooter().add(new Button(getTranslation("progress.FindingsDialog.back"), e -> close()));
        if (!stopped) {
            MainButton go = new MainButton(verb);
            go.addClickListener(e -> answer(act));
            getFooter().add(go);
            sentences.values().stream().findFirst().ifPresent(TextArea::focus);
        }
    }

    private Div part(Rubric asked, Finding finding, boolean stopped) {
        String words = FindingWords.of(this, getLocale(), asked, finding);
        Div part = new Div(new Paragraph(words));
        if (!stopped) {
            TextArea sentence = new TextArea(getTranslation("progress.FindingsDialog.sentence"));
            sentence.setAriaLabel(words + " " + getTranslation("progress.FindingsDialog.sentence"));
            sentence.setRequiredIndicatorVisible(true);
            sentence.setMaxLength(WORDS_MAX);
            sentence.setWidthFull();
            sentences.put(finding.fingerprint(), sentence);
            part.add(sentence);
        }
        part.addClassName("quote");
        return part;
    }

    private void answer(SerializableConsumer<Map<String, String>> act) {
        sentences.values().forEach(one -> {
            one.setInvalid(one.getValue().isBlank());
            one.setErrorMessage(getTranslation("progress.FindingsDialog.missing"));
        });
        var blank = sentences.values().stream().filter(TextArea::isInvalid).findFirst();
        if (blank.isPresent()) {
            blank.get().focus();
            return;
        }
        Map<String, String> given = new LinkedHashMap<>();
        sentences.forEach((fingerprint, field) -> given.put(fingerprint, field.getValue()));
        act.accept(given);
        close();
    }
}
