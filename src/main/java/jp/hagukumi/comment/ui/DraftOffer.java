package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.DraftDetails;
import jp.hagukumi.comment.DraftId;
import jp.hagukumi.comment.OtherDraft;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;

/** Letters that were begun and not finished: one's own to go on with, and that others have some, without their words. */
class DraftOffer extends Composite<Card> {

    private static final int SHOWN = 30;

    private final transient Typing typing;
    private final CallId call;
    private final SerializableConsumer<DraftDetails> goOn;

    DraftOffer(Typing typing, CallId call, SerializableConsumer<DraftDetails> goOn) {
        this.typing = typing;
        this.call = call;
        this.goOn = goOn;
        getContent().addClassName("draft-offer");
        show();
    }

    private void show() {
        getContent().removeAll();
        List<DraftDetails> mine = typing.mine(call);
        List<OtherDraft> others = typing.others(call);
        setVisible(!mine.isEmpty() || !others.isEmpty());
        if (!mine.isEmpty()) {
            UnorderedList list = new UnorderedList();
            mine.forEach(draft -> list.add(item(draft)));
            getContent().add(new H2(getTranslation("comment.DraftOffer.mine", mine.size())), list);
        }
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            others.forEach(draft -> list.add(item(draft)));
            getContent().add(new H2(getTranslation("comment.DraftOffer.others", others.size())), list);
        }
    }

    private ListItem item(DraftDetails draft) {
        String text = draft.words().text().strip();
        Span begin = new Span(
                text.isEmpty()
                        ? getTranslation("comment.DraftOffer.noText")
                        : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())))));
        begin.addClassName("preview");
        Button open = new Button(getTranslation("comment.DraftOffer.goOn"), e -> {
            // The desk needs the room.
            setVisible(false);
            goOn.accept(draft);
        });
        return new ListItem(
                new Span(getTranslation(
                        draft.hasScan() ? "comment.DraftOffer.sinceWithScan" : "comment.DraftOffer.since",
                        Formats.in(getLocale()).dateTime(draft.startedAt()))),
                begin,
                open,
                giveUp(draft.id()));
    }

    private ListItem item(OtherDraft draft) {
        Formats formats = Formats.in(getLocale());
        ListItem item = new ListItem(new Span(getTranslation(
                "comment.DraftOffer.other",
                draft.writer(),
                formats.dateTime(draft.startedAt()),
                formats.dateTime(draft.changedAt()))));
        if (draft.leftAlone()) {
            item.add(giveUp(draft.id()));
        }
        return item;
    }

    private Button giveUp(DraftId draft) {
        return new Button(
                getTranslation("comment.DraftOffer.giveUp"),
                e -> new ConfirmDialog(
                                getTranslation("comment.DraftOffer.giveUp"),
                                getTranslation("comment.DraftOffer.giveUpEffect"),
                                getTranslation("comment.DraftOffer.giveUpVerb"),
                                () -> {
                                    typing.discard(draft);
                                    show();
                                })
                        .open());
    }
}
