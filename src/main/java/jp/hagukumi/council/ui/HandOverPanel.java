package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.NotAccepted;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.uikit.Card;

/** What the members would get if the pack were handed over now, and what they would not. */
class HandOverPanel extends Composite<Card> {

    HandOverPanel(PackDetails pack) {
        int left = pack.missing().size();
        getContent()
                .add(
                        new H2(getTranslation("council.HandOverPanel.heading")),
                        new Paragraph(getTranslation("council.HandOverPanel.goes", pack.projects(), pack.reports())),
                        new Paragraph(
                                left == 0
                                        ? getTranslation("council.HandOverPanel.allGoes")
                                        : getTranslation("council.HandOverPanel.left", left)));
        if (left > 0) {
            UnorderedList list = new UnorderedList();
            list.addClassName("left-out");
            pack.missing().forEach(one -> list.add(new ListItem(line(one))));
            NativeDetails details = new NativeDetails(getTranslation("council.HandOverPanel.which"), list);
            details.setOpen(true);
            getContent().add(new Div(details));
        }
    }

    private String line(NotAccepted one) {
        return getTranslation("council.HandOverPanel.line", one.code(), one.title(), one.department(), stateOf(one));
    }

    private String stateOf(NotAccepted one) {
        ReportState state = one.state();
        return getTranslation(state.nameKey(one.started()));
    }
}
