package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.ElementLife;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.LifeState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/**
 * The marks beside an element's title: priority (重点), new (新規) with its fiscal year on request, and how it has ended.
 */
class ElementMarks extends Composite<Span> {

    ElementMarks(ElementRow row, boolean withYear) {
        getContent().addClassName("marks");
        if (row.priority()) {
            getContent().add(new StatusBadge(getTranslation("plan.ElementMarks.priority"), StatusBadge.Tone.WAITS));
        }
        if (row.newSince() != null) {
            String text = withYear
                    ? getTranslation(
                            "plan.ElementMarks.newSince",
                            Formats.in(getLocale()).fiscalYear(row.newSince()))
                    : getTranslation("plan.ElementMarks.new");
            getContent().add(new StatusBadge(text, StatusBadge.Tone.UNDERWAY));
        }
        ElementLife life = row.life();
        if (life.since() != null) {
            getContent()
                    .add(new StatusBadge(
                            getTranslation(
                                    "plan.ElementMarks.ended",
                                    getTranslation("plan.LifeState." + life.state()),
                                    Formats.in(getLocale()).fiscalYear(life.since())),
                            life.state() == LifeState.COMPLETED ? StatusBadge.Tone.DONE : StatusBadge.Tone.QUIET));
        }
    }
}
