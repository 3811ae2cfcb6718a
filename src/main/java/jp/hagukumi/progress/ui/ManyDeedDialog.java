package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.progress.StepOutcome;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/**
 * Says what a step will do with each of the chosen reports, does it, and says what became of each where that is not what
 * was foreseen.
 */
class ManyDeedDialog extends Dialog {

    private final transient ManyDeed deed;
    private final transient List<StepRow> chosen;
    private final SerializableConsumer<String> whenDone;
    private final MainButton go;

    ManyDeedDialog(ManyDeed deed, List<StepRow> chosen, SerializableConsumer<String> whenDone) {
        this.deed = deed;
        this.chosen = chosen;
        this.whenDone = whenDone;
        List<StepOutcome> foreseen =
                deed.foresee().apply(chosen.stream().map(StepRow::seen).toList());
        long going = going(foreseen).size();
        go = new MainButton(getTranslation(deed.key("go"), going));
        go.setEnabled(going > 0);
        go.addClickListener(e -> take(foreseen));
        addClassName("many-deed");
        setHeaderTitle(getTranslation(deed.key("title")));
        add(effect(foreseen), staying(foreseen, "progress.ManyDeedDialog.staying"), names(going(foreseen)));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private static List<StepOutcome> going(Collection<StepOutcome> outcomes) {
        return outcomes.stream().filter(StepOutcome::goes).toList();
    }

    /** How many, and whose. */
    private Paragraph effect(List<StepOutcome> foreseen) {
        Map<String, Long> bySection = going(foreseen).stream()
                .collect(Collectors.groupingBy(StepOutcome::departmentName, LinkedHashMap::new, Collectors.counting()));
        String sections = bySection.entrySet().stream()
                .map(one -> getTranslation("progress.ManyDeedDialog.section", one.getKey(), one.getValue()))
                .collect(Collectors.joining(getTranslation("progress.separator")));
        Paragraph effect = new Paragraph(
                bySection.isEmpty()
                        ? getTranslation("progress.ManyDeedDialog.none")
                        : getTranslation(deed.key("effect"), going(foreseen).size(), sections));
        effect.addClassName("confirm-effect");
        return effect;
    }

    /** What does not go, each with its reason. */
    private Component staying(List<StepOutcome> outcomes, String key) {
        List<StepOutcome> staying = outcomes.stream().filter(one -> !one.goes()).toList();
        if (staying.isEmpty()) {
            return new Div();
        }
        Paragraph words = new Paragraph(getTranslation(key, staying.size()));
        words.addClassName("alarm");
        UnorderedList list = new UnorderedList();
        staying.forEach(one -> list.add(new ListItem(getTranslation(
                "progress.ManyDeedDialog.stays",
                one.title().isEmpty() ? titleBefore(one) : one.title(),
                one.departmentName(),
                why(one.against())))));
        return new Div(words, list);
    }

    private String titleBefore(StepOutcome gone) {
        return chosen.stream()
                .filter(row -> row.id().equals(gone.id()))
                .map(StepRow::title)
                .findFirst()
                .orElse("");
    }

    private String why(StepOutcome.@Nullable Against against) {
        return against == null
                ? ""
                : getTranslation(against.key(), against.arguments().toArray());
    }

    private Component names(List<StepOutcome> going) {
        UnorderedList list = new UnorderedList();
        going.forEach(one -> list.add(
                new ListItem(getTranslation("progress.ManyDeedDialog.names", one.title(), one.departmentName()))));
        NativeDetails details = new NativeDetails(getTranslation("progress.ManyDeedDialog.all", going.size()), list);
        details.setVisible(!going.isEmpty());
        return details;
    }

    /** What was foreseen to go is asked for; if somebody was faster meanwhile, the dialog stays and says with which. */
    private void take(List<StepOutcome> foreseen) {
        List<StepOutcome> going = going(foreseen);
        List<StepOutcome> became = deed.take()
                .apply(chosen.stream()
                        .filter(row -> going.stream().anyMatch(one -> one.id().equals(row.id())))
                        .map(StepRow::seen)
                        .toList());
        String done = getTranslation(deed.key("done"), going(became).size());
        if (going(became).size() == became.size()) {
            close();
            whenDone.accept(done);
            return;
        }
        removeAll();
        getFooter().removeAll();
        add(new Paragraph(done), staying(became, "progress.ManyDeedDialog.stayed"));
        getFooter().add(new Button(getTranslation("common.close"), e -> {
            close();
            whenDone.accept(done);
        }));
    }
}
