package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.hagukumi.council.PackDetails.EarlierOpinion;

/** What the council said about the same thing last time, and what became of it. */
class EarlierOpinions extends Composite<Div> {

    private static final int SHOWN = 3;

    EarlierOpinions(List<EarlierOpinion> earlier) {
        getContent().setVisible(!earlier.isEmpty());
        earlier.stream().limit(SHOWN).forEach(one -> getContent().add(line(one)));
    }

    private Paragraph line(EarlierOpinion one) {
        Paragraph line = new Paragraph(
                one.answer().isEmpty()
                        ? getTranslation("council.EarlierOpinions.unanswered", one.text())
                        : getTranslation("council.EarlierOpinions.answered", one.text(), one.answer()));
        line.addClassNames("earlier", "original-text");
        line.setTitle(one.pack());
        return line;
    }
}
