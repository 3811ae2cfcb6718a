package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.uikit.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is typed into an element at every pause, says so, and offers to throw it away. */
class DraftLine extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(DraftLine.class);

    private final transient ElementDrafts drafts;
    private final Span words = new Span();
    private final Button discard;

    DraftLine(ElementDrafts drafts, SerializableRunnable whenDiscarded) {
        this.drafts = drafts;
        discard = new Button(getTranslation("plan.DraftLine.discard"), e -> whenDiscarded.run());
        discard.addThemeVariants(ButtonVariant.LUMO_SMALL);
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("draft-line");
        getContent().add(words, discard);
        none();
    }

    Optional<KeptDraft> find(EditableElement element) {
        return drafts.find(element.id());
    }

    /** Says that what stands in the fields was typed before and is not saved. */
    void found(KeptDraft draft, boolean changedSince) {
        String at = Formats.in(getLocale()).dateTime(draft.at());
        tell(getTranslation(changedSince ? "plan.DraftLine.foundChangedSince" : "plan.DraftLine.found", at), true);
        getContent().addClassName("found");
    }

    /** Keeps what is typed so far. What cannot be kept is told here, where the words still stand. */
    void keep(EditableElement seen, ElementContent mine) {
        getContent().removeClassName("found");
        try {
            drafts.keep(seen, mine);
            if (mine.equals(seen.content())) {
                none();
            } else {
                tell(getTranslation("plan.DraftLine.kept"), true);
            }
        } catch (RuntimeException failed) {
            LOG.warn("A draft of element {} could not be kept", seen.id(), failed);
            tell(getTranslation("plan.DraftLine.notKept"), false);
        }
    }

    void throwAway(EditableElement element) {
        drafts.discard(element.id());
        none();
    }

    private void none() {
        tell("", false);
    }

    private void tell(String sentence, boolean canDiscard) {
        words.setText(sentence);
        discard.setVisible(canDiscard);
    }
}
