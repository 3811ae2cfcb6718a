package jp.hagukumi.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import jp.hagukumi.council.PackFacts;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.uikit.MainButton;

/** Changes title, meeting and last day of a prepared pack. It closes after that was kept. */
class ReviseDialog extends Dialog {

    ReviseDialog(PackSummary pack, Optional<String> council, SerializableConsumer<PackFacts> keep) {
        setHeaderTitle(getTranslation("council.PackForm.revise"));
        PackForm form = new PackForm(council);
        form.show(new PackFacts(pack.title(), pack.body(), pack.meetingOn(), pack.tentative(), pack.opinionsUntil()));
        add(form);

        MainButton go = new MainButton(getTranslation("council.PackForm.keep"));
        go.addClickListener(e -> form.read().ifPresent(facts -> {
            keep.accept(facts);
            close();
        }));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
