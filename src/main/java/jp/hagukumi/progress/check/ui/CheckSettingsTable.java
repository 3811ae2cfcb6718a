package jp.hagukumi.progress.check.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.progress.check.CheckRule;
import jp.hagukumi.progress.check.CheckSetting;
import jp.hagukumi.progress.check.CheckSettings;
import jp.hagukumi.uikit.Notifier;

/** One line a rule: what it compares, what it asks, and from where on; each change is kept at once. */
class CheckSettingsTable extends Composite<Div> {

    private final PlanId plan;
    private final Rubric rubric;
    private final transient CheckSettings settings;
    private final Map<CheckRule, CheckSetting> seen = new EnumMap<>(CheckRule.class);

    /** @param rubric what the round asks whose page this is: not every rule works with every form */
    CheckSettingsTable(PlanId plan, Rubric rubric, CheckSettings settings) {
        this.plan = plan;
        this.rubric = rubric;
        this.settings = settings;
        getContent().addClassName("check-settings");
        getContent().add(new Paragraph(getTranslation("progress.CheckSettingsTable.hint")));
        settings.of(plan).forEach(setting -> getContent().add(line(setting)));
    }

    private Div line(CheckSetting setting) {
        seen.put(setting.rule(), setting);
        Div name = new Div(new Div(getTranslation(setting.rule().nameKey())));
        name.addClassName("rule-name");
        if (!setting.rule().worksWith(rubric)) {
            Div idle = new Div(getTranslation("progress.CheckSettingsTable.idle"));
            idle.addClassName("second");
            name.add(idle);
        }
        Select<Severity> severity = new Select<>();
        severity.setLabel(getTranslation("progress.CheckSettingsTable.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        severity.setValue(setting.severity());
        Div line = new Div(name, severity);
        line.addClassName("rule-line");
        IntegerField threshold = new IntegerField(getTranslation(setting.rule().nameKey() + ".threshold"));
        threshold.setValue(setting.threshold());
        if (setting.rule().hasThreshold()) {
            line.add(threshold);
        }
        severity.addValueChangeListener(e -> say(setting.rule(), severity, threshold));
        threshold.addValueChangeListener(e -> say(setting.rule(), severity, threshold));
        return line;
    }

    private void say(CheckRule rule, Select<Severity> severity, IntegerField threshold) {
        Integer wanted = threshold.getValue();
        if (severity.getValue() != null && wanted != null) {
            CheckSetting now = new CheckSetting(rule, severity.getValue(), wanted);
            settings.say(plan, Objects.requireNonNull(seen.get(rule)), now);
            seen.put(rule, now);
            Notifier.done(getTranslation("progress.CheckSettingsTable.saved"));
        }
    }
}
