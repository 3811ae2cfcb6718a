package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundSummary;

/** The rounds that the lead has not opened yet; those that are prepared together are one entry. */
class PreparedRounds extends Composite<UnorderedList> {

    PreparedRounds(List<RoundSummary> prepared) {
        RoundWords.together(prepared, Function.identity())
                .forEach(rounds -> getContent()
                        .add(new ListItem(new Anchor(
                                ProgressLinks.prepare(rounds.getFirst().id()),
                                RoundWords.headings(this, getLocale(), "progress.RoundsView.preparedOne", rounds)))));
    }
}
