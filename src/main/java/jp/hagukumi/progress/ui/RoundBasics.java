package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;

/** Until when, and a line to all sections. Each change is kept at once; what cannot be kept stays in its field. */
class RoundBasics extends Composite<Div> {

    private final Preparation preparation;
    private final DueDateFields due;
    private final TextArea notice = new TextArea(getTranslation("progress.RoundBasics.notice"));
    private final Span state = new Span();

    RoundBasics(Preparation preparation) {
        this.preparation = preparation;
        DueDates days = preparation.content().due();
        due = new DueDateFields(days.sectionDue(), days.chiefDue(), days.leadDue());
        due.onChange(this::keep);
        notice.setHelperText(getTranslation("progress.RoundBasics.noticeHint"));
        notice.setValue(preparation.content().notice());
        notice.setWidthFull();
        notice.setManualValidation(true);
        notice.addValueChangeListener(e -> keep());
        state.getElement().setAttribute("role", "status");
        getContent().add(due, notice, state);
    }

    /** Keeps of it what may be kept, and says whether that is all. */
    private boolean keep() {
        // Whatever becomes of it: until it has been kept, it is not.
        tell("not-kept", "progress.RoundBasics.notKept");
        Optional<DueDates> days = due.read();
        Optional<String> words = words();
        RoundContent before = preparation.content();
        preparation.say(new RoundContent(days.orElse(before.due()), words.orElse(before.notice()), before.form()));
        boolean all = days.isPresent() && words.isPresent();
        if (all) {
            tell("kept", "progress.RoundBasics.kept");
        }
        return all;
    }

    /** The notice, or nothing after its field has said why it is not taken. */
    private Optional<String> words() {
        notice.setInvalid(false);
        RoundContent before = preparation.content();
        try {
            return Optional.of(new RoundContent(before.due(), notice.getValue(), before.form()).notice());
        } catch (RuleViolation refused) {
            notice.setErrorMessage(
                    getTranslation(refused.key(), Formats.in(getLocale()).written(refused.arguments())));
            notice.setInvalid(true);
            return Optional.empty();
        }
    }

    /** Whether one can go on from here: what stands in the fields is what is kept. If not, it is said. */
    boolean isKept() {
        boolean kept = keep();
        if (!kept) {
            Notifier.refused(getTranslation("progress.RoundBasics.first"));
        }
        return kept;
    }

    private void tell(String style, String key) {
        state.setClassName(style);
        state.setText(getTranslation(key));
    }
}
