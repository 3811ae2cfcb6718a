package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import jp.hagukumi.comment.AssignOutcome;
import jp.hagukumi.comment.Assigned;
import jp.hagukumi.uikit.MainButton;

/** Says which of many opinions will go to a section, with which others, and which stay and why; then does it. */
class AssignManyDialog extends Dialog {

    private final SerializableConsumer<Assigned> whenDone;

    AssignManyDialog(
            String section,
            List<AssignOutcome> foreseen,
            SerializableSupplier<Assigned> take,
            SerializableConsumer<Assigned> whenDone) {
        this.whenDone = whenDone;
        long going = foreseen.stream().filter(AssignOutcome::goes).count();
        int alongside = foreseen.stream().mapToInt(AssignOutcome::alongside).sum();
        Paragraph effect = new Paragraph(
                going == 0
                        ? getTranslation("comment.AssignManyDialog.noneGoes")
                        : getTranslation("comment.AssignManyDialog.effect", going, section));
        effect.addClassName("confirm-effect");
        addClassName("many-deed");
        setHeaderTitle(getTranslation("comment.AssignManyDialog.title"));
        add(effect);
        if (alongside > 0) {
            add(new Paragraph(getTranslation("comment.AssignManyDialog.alongside", alongside)));
        }
        add(staying(foreseen, "comment.AssignManyDialog.staying"));
        MainButton go = new MainButton(getTranslation("comment.AssignManyDialog.go", going));
        go.setEnabled(going > 0);
        go.addClickListener(e -> take(foreseen, take.get()));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    /** What does not go, each with its reason. */
    private Component staying(List<AssignOutcome> outcomes, String key) {
        List<AssignOutcome> staying =
                outcomes.stream().filter(one -> !one.goes()).toList();
        if (staying.isEmpty()) {
            return new Div();
        }
        Paragraph words = new Paragraph(getTranslation(key, staying.size()));
        words.addClassName("alarm");
        UnorderedList list = new UnorderedList();
        staying.forEach(one -> list.add(new ListItem(
                getTranslation("comment.AssignManyDialog.stays", one.label(), getTranslation(one.against())))));
        return new Div(words, list);
    }

    /** If somebody was faster meanwhile, the dialog stays and says with which. */
    private void take(List<AssignOutcome> foreseen, Assigned became) {
        if (became.outcomes().equals(foreseen)) {
            close();
            whenDone.accept(became);
            return;
        }
        removeAll();
        getFooter().removeAll();
        add(
                new Paragraph(getTranslation("comment.AssignManyDialog.became", became.count())),
                staying(became.outcomes(), "comment.AssignManyDialog.stayed"));
        getFooter().add(new Button(getTranslation("common.close"), e -> close()));
        // By whichever way it is closed: what went is done.
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                whenDone.accept(became);
            }
        });
    }
}
