package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.RoundContent;

/** Until when, and a line to all sections. */
class RoundBasics extends Composite<Div> {

    RoundBasics(RoundContent content, SerializableConsumer<RoundContent> save) {
        DueDates days = content.due();
        DueDateFields due = new DueDateFields(days.sectionDue(), days.chiefDue(), days.leadDue());
        TextArea notice = new TextArea(getTranslation("progress.RoundBasics.notice"));
        notice.setHelperText(getTranslation("progress.RoundBasics.noticeHint"));
        notice.setValue(content.notice());
        notice.setWidthFull();
        Button go = new Button(
                getTranslation("progress.RoundBasics.save"),
                e -> due.read()
                        .ifPresent(read -> save.accept(new RoundContent(read, notice.getValue(), content.form()))));
        getContent().add(due, notice, go);
    }
}
