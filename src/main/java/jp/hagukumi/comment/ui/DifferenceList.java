package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.shared.TextDiff.Stretch;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.MainButton;

/** Where two typings of a letter differ, one place after another, each with what stands around it; arrow keys choose. */
class DifferenceList extends Composite<Div> {

    private static final int AROUND = 12;

    private final List<TextDiff.Part> parts;

    /** One for each part that differs. */
    private final List<RadioButtonGroup<Integer>> choices = new ArrayList<>();

    /**
     * @param decided is told the text when every place is chosen
     * @param edit is told the text as far as it is chosen, the first typing elsewhere
     */
    DifferenceList(TextDiff difference, SerializableConsumer<String> decided, SerializableConsumer<String> edit) {
        this.parts = difference.parts();
        Div list = new Div();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).differs()) {
                RadioButtonGroup<Integer> choice = choice(i);
                choices.add(choice);
                list.add(choice);
            }
        }
        MainButton go = new MainButton(getTranslation("comment.DifferenceList.enter"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> {
            RuleViolation.unless(
                    choices.stream().noneMatch(RadioButtonGroup::isEmpty), "comment.violation.chooseEveryPlace");
            decided.accept(text());
        });
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div deeds = new Div(go, new Button(getTranslation("comment.DifferenceList.edit"), e -> edit.accept(text())));
        deeds.addClassName("form-actions");
        Paragraph how = new Paragraph(getTranslation("comment.DifferenceList.how"));
        how.addClassName("second");
        getContent().addClassName("difference-list");
        getContent().add(new H2(getTranslation("comment.DifferenceList.title", choices.size())), how, list, deeds);
    }

    private RadioButtonGroup<Integer> choice(int at) {
        RadioButtonGroup<Integer> choice =
                new RadioButtonGroup<>(getTranslation("comment.DifferenceList.place", choices.size() + 1));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(1, 2);
        choice.setRenderer(new ComponentRenderer<>(which -> variant(at, which)));
        if (choices.isEmpty()) {
            choice.getElement().callJsFunction("focus");
        }
        return choice;
    }

    private Div variant(int at, int which) {
        String there = of(parts.get(at), which);
        DiffText words = DiffText.beside(List.of(
                new Stretch(at == 0 ? "" : end(parts.get(at - 1).before()), false),
                new Stretch(there.isEmpty() ? getTranslation("comment.DifferenceList.nothing") : there, true),
                new Stretch(
                        at == parts.size() - 1 ? "" : begin(parts.get(at + 1).before()), false)));
        return new Div(new Span(getTranslation("comment.DifferenceList.typing", which)), words);
    }

    private static String of(TextDiff.Part part, int which) {
        return which == 1 ? part.before() : part.after();
    }

    private static String end(String text) {
        int shown = Math.min(AROUND, text.codePointCount(0, text.length()));
        return text.substring(text.offsetByCodePoints(text.length(), -shown));
    }

    private static String begin(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(AROUND, text.codePointCount(0, text.length()))));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (TextDiff.Part part : parts) {
            Integer chosen = part.differs() ? choices.get(place++).getValue() : null;
            text.append(of(part, chosen == null ? 1 : chosen));
        }
        return text.toString();
    }
}
