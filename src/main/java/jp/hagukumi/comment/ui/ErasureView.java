package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Erasing;
import jp.hagukumi.comment.ErasurePreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-056: what would be erased of a call; one person asks for it, another one agrees. */
@Route(CommentLinks.ERASURE)
@May(Operation.CITIZEN_ERASE)
@CssImport("./styles/comment.css")
class ErasureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient Erasing erasing;
    private String title = "";

    ErasureView(CallQueries queries, Erasing erasing) {
        this.queries = queries;
        this.erasing = erasing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, queries, this::show);
    }

    private void show(CallSummary call) {
        title = getTranslation("comment.ErasureView.titleOf", call.title());
        PageHeader header = new PageHeader()
                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                .step(getTranslation("comment.CallView.link"), CommentLinks.particulars(call.id()))
                .title(title)
                .line(RetentionCard.until(this, Formats.in(getLocale()), call));
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent().add(header);
        if (call.state() == CallState.OPEN) {
            getContent().add(new EmptyState(getTranslation("comment.violation.erasureOpen")));
            return;
        }
        ErasurePreview preview = erasing.preview(call.id());
        getContent().add(new ErasureTallyCard(preview), word(call, preview));
    }

    /** Whose word it needs now. */
    private Card word(CallSummary call, ErasurePreview preview) {
        Card card = Card.titled(getTranslation("comment.ErasureView.word"));
        Div actions = new Div();
        actions.addClassName("form-actions");
        if (preview.askedAt() != null) {
            card.add(said("asked", preview.askedBy(), Formats.in(getLocale()).dateTime(preview.askedAt())));
        }
        if (preview.agreedAt() != null) {
            card.add(said("agreed", preview.agreedBy(), Formats.in(getLocale()).dateTime(preview.agreedAt())));
            return card;
        }
        preview.obstacles().forEach(why -> card.add(new Paragraph(getTranslation("comment.violation." + why.key()))));
        if (preview.isAsked()) {
            actions.add(new Button(getTranslation("comment.ErasureView.withdraw"), e -> {
                erasing.withdraw(call.id());
                again(call, "withdrawn");
            }));
        }
        if (preview.isAsked() && preview.own()) {
            card.add(new Paragraph(getTranslation("comment.violation.secondPersonNeeded")));
        } else if (preview.isAsked() && preview.obstacles().isEmpty()) {
            actions.addComponentAsFirst(main("agree", () -> confirm(call)));
        } else if (preview.obstacles().isEmpty()) {
            card.add(new Paragraph(getTranslation("comment.ErasureView.twoPersons")));
            actions.add(main("ask", () -> {
                erasing.ask(call.id());
                again(call, "wasAsked");
            }));
        }
        card.add(actions);
        return card;
    }

    private void confirm(CallSummary call) {
        String verb = getTranslation("comment.ErasureView.agree");
        new ConfirmDialog(verb, getTranslation("comment.ErasureView.effect", call.title()), verb, () -> {
                    erasing.agree(call.id());
                    again(call, "done");
                })
                .open();
    }

    private MainButton main(String key, Runnable act) {
        MainButton button = new MainButton(getTranslation("comment.ErasureView." + key));
        button.addClickListener(e -> act.run());
        return button;
    }

    private Paragraph said(String key, String who, String when) {
        return new Paragraph(getTranslation("comment.ErasureView." + key, who, when));
    }

    private void again(CallSummary call, String said) {
        Notifier.done(getTranslation("comment.ErasureView." + said));
        show(queries.find(call.id()).orElse(call));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
