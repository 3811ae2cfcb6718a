package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.hagukumi.comment.ProcedureDay;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;

/** The days of the whole procedure of a call, in order. */
class ProcedureCard extends Composite<Card> {

    ProcedureCard(List<ProcedureDay> days) {
        Formats formats = Formats.in(getLocale());
        DescriptionList list = new DescriptionList();
        list.addClassName("particulars");
        for (ProcedureDay day : days) {
            list.add(
                    new DescriptionList.Term(formats.date(day.day())),
                    new DescriptionList.Description(day.key().isEmpty() ? day.what() : getTranslation(day.key())));
        }
        getContent().add(new H2(getTranslation("comment.ProcedureCard.title")), list);
    }
}
