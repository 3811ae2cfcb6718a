package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The state of a report, in a word and a tone. */
class StateBadge extends Composite<Span> {

    StateBadge(ReportState state, String stateKey) {
        show(state, stateKey);
    }

    /** Says another state instead. */
    void show(ReportState state, String stateKey) {
        getContent().removeAll();
        getContent().add(new StatusBadge(getTranslation(stateKey), tone(state)));
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case DRAFT -> Tone.WAITS;
            case RETURNED -> Tone.ALARM;
            case SUBMITTED, APPROVED -> Tone.UNDERWAY;
            case ACCEPTED -> Tone.DONE;
        };
    }
}
