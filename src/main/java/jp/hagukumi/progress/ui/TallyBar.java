package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.hagukumi.progress.Tally;
import jp.hagukumi.uikit.CountBar;

/** The four counts of a round, a department or a goal as one bar. */
class TallyBar extends Composite<Div> {

    TallyBar(Tally tally) {
        getContent()
                .add(new CountBar(List.of(
                        new CountBar.Part(getTranslation("progress.Tally.accepted"), tally.accepted()),
                        new CountBar.Part(getTranslation("progress.Tally.underway"), tally.underway()),
                        new CountBar.Part(getTranslation("progress.Tally.writing"), tally.writing()),
                        new CountBar.Part(getTranslation("progress.Tally.untouched"), tally.untouched()).asRest())));
    }
}
