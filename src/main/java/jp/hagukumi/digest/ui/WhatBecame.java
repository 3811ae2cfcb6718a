package jp.hagukumi.digest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.digest.DigestRow;
import jp.hagukumi.digest.DispatchState;
import jp.hagukumi.digest.DispatchView;
import jp.hagukumi.digest.Trouble;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** What became of one person's mail of today: the state, and in words why and what follows. */
class WhatBecame extends Composite<Div> {

    WhatBecame(DigestRow row, Formats formats) {
        DispatchView dispatch = row.dispatch();
        if (dispatch == null) {
            getContent()
                    .add(new Span(row.readable() ? notYet(row) : getTranslation("digest.Trouble." + Trouble.UNREAD)));
            return;
        }
        getContent()
                .add(
                        new StatusBadge(
                                getTranslation("digest.DispatchState." + dispatch.state()), tone(dispatch.state())),
                        new Span(" " + formats.time(dispatch.at())));
        if (dispatch.trouble() != null) {
            getContent().add(new Div(getTranslation("digest.Trouble." + dispatch.trouble())));
        }
        if (dispatch.nextTryAt() != null) {
            getContent()
                    .add(new Div(getTranslation(
                            "digest.WhatBecame.again", dispatch.attempts(), formats.time(dispatch.nextTryAt()))));
        }
    }

    private String notYet(DigestRow row) {
        if (row.address() == null) {
            return getTranslation("digest.WhatBecame.noAddress");
        }
        return row.at() == null
                ? getTranslation("digest.WhatBecame.unwanted")
                : getTranslation("digest.WhatBecame.at", row.at().toString());
    }

    private static Tone tone(DispatchState state) {
        return switch (state) {
            case SENT -> Tone.DONE;
            case NOTHING -> Tone.QUIET;
            case WAITING, SENDING -> Tone.UNDERWAY;
            case FAILED -> Tone.ALARM;
        };
    }
}
