package jp.hagukumi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import jp.hagukumi.shared.WaitingWork.Item;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.uikit.DueDay;
import jp.hagukumi.uikit.Go;
import jp.hagukumi.uikit.MainButton;

/** The next piece of work, opened by one key. */
class NextItem extends Composite<Section> {

    NextItem(Waiting waiting, LocalDate today) {
        Item item = waiting.items().getFirst();
        getContent().addClassName("next-item");
        Paragraph context = new Paragraph(item.context());
        context.addClassName("context");
        Paragraph note = new Paragraph(item.note());
        note.addClassName("note");
        note.setVisible(!item.note().isEmpty());
        Div words = new Div(context, new H2(item.title()), note);
        if (item.due() != null) {
            Paragraph due = new Paragraph(getTranslation("shell.WaitingList.due") + " ");
            due.add(new DueDay(item.due(), today));
            due.addClassName("note");
            words.add(due);
        }
        MainButton open =
                new MainButton(getTranslation(waiting.key() + ".action")).withKey(getTranslation("common.key.enter"));
        open.addClickListener(e -> getUI().ifPresent(ui -> Go.to(ui, item.link())));
        open.addClickShortcut(Key.ENTER);
        open.focus();
        getContent().add(words, open);
    }
}
