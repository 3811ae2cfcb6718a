package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/** The marks beside an element's title: priority (重点) and new (新規), the latter with its fiscal year on request. */
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
    }
}
