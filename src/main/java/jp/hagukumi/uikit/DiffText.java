package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.shared.TextDiff.Stretch;

/** A text with the stretches marked that the other text does not have, as del and ins where one is the older, which
 * are read aloud as such. */
public class DiffText extends Composite<Span> {

    /** The text as it was. */
    public static DiffText old(List<Stretch> stretches) {
        return new DiffText(stretches, "del");
    }

    /** The text as it is. */
    public static DiffText young(List<Stretch> stretches) {
        return new DiffText(stretches, "ins");
    }

    /** One of two texts that stand side by side, neither of them older than the other. */
    public static DiffText beside(List<Stretch> stretches) {
        return new DiffText(stretches, "mark");
    }

    private DiffText(List<Stretch> stretches, String mark) {
        getContent().addClassNames("original-text", "diff-text");
        for (Stretch stretch : stretches) {
            if (stretch.differs()) {
                HtmlContainer marked = new HtmlContainer(mark);
                marked.setText(stretch.text());
                getContent().add(marked);
            } else {
                getContent().add(new Span(stretch.text()));
            }
        }
    }
}
