package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The fields of a piece of evidence. */
class EvidenceFields implements EntryFields<EvidenceSaid> {

    private final Div form = new Div();
    private final List<TermRow> terms;
    private final ComboBox<TermRow> kind = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField heldOn = new TextField();
    private final TextField target = new TextField();
    private final TextField answers = new TextField();
    private final TextArea result = new TextArea();
    private final MultiSelectComboBox<IndicatorRow> indicators = new MultiSelectComboBox<>();
    private final List<IndicatorRow> all;

    /** @param all the plan's indicators, in tree order */
    EvidenceFields(Kinds kinds, List<IndicatorRow> all) {
        this.all = all;
        terms = kinds.of(AxisUse.EVIDENCE);
        Fields.kind(kind, say("kind"), terms);
        Fields.line(title, say("title"), 300).setRequiredIndicatorVisible(true);
        Fields.line(heldOn, say("heldOn"), 100).setHelperText(say("heldOnHint"));
        Fields.line(target, say("target"), 300);
        Fields.line(answers, say("answers"), 20).setHelperText(say("answersHint"));
        Fields.text(result, say("result"));
        indicators.setLabel(say("indicators"));
        indicators.setItems(all);
        indicators.setItemLabelGenerator(row -> form.getTranslation(
                "plan.EvidenceFields.indicator", row.indicator().content().name(), row.elementTitle()));
        indicators.setVisible(!all.isEmpty());
    }

    private String say(String field) {
        return form.getTranslation("plan.EvidenceFields." + field);
    }

    @Override
    public List<Component> components() {
        return List.of(kind, title, heldOn, target, answers, result, indicators);
    }

    @Override
    public void show(EvidenceSaid said) {
        Fields.choose(kind, said.kind(), terms);
        title.setValue(said.title());
        heldOn.setValue(said.heldOn());
        target.setValue(said.target());
        Integer number = said.answers();
        answers.setValue(number == null ? "" : Integer.toString(number));
        result.setValue(said.result());
        indicators.setValue(
                all.stream().filter(row -> said.indicators().contains(id(row))).toList());
    }

    @Override
    public EvidenceSaid read() {
        return new EvidenceSaid(
                0,
                Fields.chosen(kind),
                title.getValue(),
                heldOn.getValue(),
                target.getValue(),
                number(),
                result.getValue(),
                all.stream()
                        .filter(indicators::isSelected)
                        .map(EvidenceFields::id)
                        .toList());
    }

    private static IndicatorId id(IndicatorRow row) {
        return row.indicator().id();
    }

    /** Full-width digits and commas are understood; blank is not known, which is not 0. */
    private @Nullable Integer number() {
        String plain = Normalizer.normalize(answers.getValue(), Normalizer.Form.NFKC)
                .replaceAll("[,\\s]", "")
                .replaceFirst("[^0-9]+$", "");
        if (plain.isEmpty()) {
            return null;
        }
        RuleViolation.unless(plain.matches("[0-9]{1,9}"), "plan.violation.answersNoNumber");
        return Integer.valueOf(plain);
    }
}
