package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanStanding;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/**
 * Says on every page of a plan whether it is open to changes and who can open it; of an amendment also since when, by
 * whom and why.
 */
class PlanBanner extends Composite<Div> {

    /** @param mayAmend whether the reader is one of those who can open and close the plan */
    PlanBanner(PlanStanding standing, boolean mayAmend) {
        Formats formats = Formats.in(getLocale());
        boolean open = standing.stage().isOpen();
        getContent().addClassNames("plan-banner", open ? "open" : "closed");
        getContent()
                .add(new StatusBadge(
                        getTranslation("plan.PlanBanner.stage." + standing.stage()),
                        open ? StatusBadge.Tone.WAITS : StatusBadge.Tone.QUIET));
        getContent()
                .add(new Span(getTranslation(
                        "plan.PlanBanner." + standing.stage(),
                        standing.revision(),
                        formats.date(standing.effectiveOn()),
                        formats.dateTime(standing.since()),
                        standing.by(),
                        getTranslation("plan.RevisionKind." + standing.kind()),
                        standing.reason())));
        if (mayAmend) {
            getContent()
                    .add(new Anchor(
                            PlanLinks.revisions(standing.plan()),
                            getTranslation("plan.PlanBanner.way." + standing.stage())));
        }
    }
}
