package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import jp.hagukumi.plan.DraftId;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is typed into an element at every pause, says so, offers to throw it away or to go on with another. */
class DraftLine extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(DraftLine.class);

    private final EditableElement element;
    private final transient ElementDrafts drafts;
    private final SerializableConsumer<KeptDraft> goOnWith;
    private final Span words = new Span();
    private final Button discard;
    private final Button other = new Button("", e -> showNext());
    private @Nullable DraftId known;

    /** @param goOnWith is given the draft that is to stand in the fields */
    DraftLine(
            EditableElement element,
            ElementDrafts drafts,
            SerializableConsumer<KeptDraft> goOnWith,
            SerializableRunnable whenDiscarded) {
        this.element = element;
        this.drafts = drafts;
        this.goOnWith = goOnWith;
        discard = new Button(getTranslation("plan.DraftLine.discard"), e -> whenDiscarded.run());
        List.of(discard, other).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("draft-line");
        getContent().add(words, other, discard);
        tell("", false);
        others(0);
    }

    /** Goes on with what was typed last and not saved, if anything. */
    void goOn() {
        List<KeptDraft> all = drafts.of(element.id());
        all.stream().findFirst().ifPresent(draft -> show(draft, all.size() - 1));
    }

    /** The next one after the one that shows; the first again after the last. */
    private void showNext() {
        List<KeptDraft> all = drafts.of(element.id());
        int shown = all.stream().map(KeptDraft::id).toList().indexOf(known);
        if (!all.isEmpty()) {
            show(all.get((shown + 1) % all.size()), all.size() - 1);
        }
    }

    private void show(KeptDraft draft, int others) {
        known = draft.id();
        goOnWith.accept(draft);
        boolean changedSince = !draft.base().equals(element.content());
        String at = Formats.in(getLocale()).dateTime(draft.at());
        tell(getTranslation(changedSince ? "plan.DraftLine.foundChangedSince" : "plan.DraftLine.found", at), true);
        getContent().addClassName("found");
        others(others);
    }

    /** Keeps what is typed so far. What cannot be kept is told here, where the words still stand. */
    void keep(EditableElement seen, ElementContent mine, List<OpenRow> rows) {
        getContent().removeClassName("found");
        try {
            ElementDrafts.Kept kept = drafts.keep(known, seen, mine, rows);
            known = kept.id();
            String sentence = kept.open() ? "plan.DraftLine.kept" : "plan.DraftLine.keptClosed";
            tell(known == null ? "" : getTranslation(sentence), known != null);
            others(kept.others());
        } catch (RuntimeException failed) {
            LOG.warn("A draft of element {} could not be kept", seen.id(), failed);
            tell(getTranslation("plan.DraftLine.notKept"), false);
        }
    }

    /** Keeps something beside what is typed here. */
    void keepBeside(EditableElement seen, ElementContent mine, List<OpenRow> rows) {
        others(drafts.keep(null, seen, mine, rows).others() + (known == null ? 1 : 0));
    }

    void throwAway() {
        if (known != null) {
            drafts.discard(known);
            known = null;
        }
        tell("", false);
        others(drafts.of(element.id()).size());
    }

    /** What was kept last, null when nothing is. */
    @Nullable
    DraftId known() {
        return known;
    }

    private void tell(String sentence, boolean canDiscard) {
        words.setText(sentence);
        discard.setVisible(canDiscard);
    }

    private void others(int count) {
        other.setText(getTranslation("plan.DraftLine.other", count));
        other.setVisible(count > 0);
    }
}
