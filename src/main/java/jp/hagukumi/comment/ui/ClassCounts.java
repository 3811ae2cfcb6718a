package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallSummary;

/** How many opinions of a call each reflection class has. */
class ClassCounts extends Composite<Div> {

    ClassCounts(CallSummary call, CallCounts counts) {
        String line = call.classes().stream()
                .map(c -> getTranslation("comment.OpinionsView.filter", c.mark(), counts.in(c.mark())))
                .collect(Collectors.joining("\u3000"));
        getContent().setText(getTranslation("comment.OpinionsView.classes", line, counts.withoutClass()));
        getContent().addClassNames("second", "class-counts");
        getContent().setVisible(!call.classes().isEmpty());
    }
}
