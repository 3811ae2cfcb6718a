package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.RepliesBeside;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-043: one opinion and its reply: the writer drafts, the chief checks, the lead approves. */
@Route(CommentLinks.OPINION)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class OpinionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReplyServices services;
    private String title = "";

    OpinionView(ReplyServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CommentLinks.OPINION_ID)
                .flatMap(OpinionId::parse)
                .flatMap(services.queries()::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OpinionDetails opinion) {
        title = getTranslation("comment.OpinionView.title", opinion.row().label());
        PageHeader header = new PageHeader()
                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                .step(opinion.callTitle(), CommentLinks.opinions(opinion.row().call()))
                .title(title)
                .line(opinion.row().departmentName())
                .actions(Labels.badge(this, opinion.row().state()));
        Div columns = new Div(new OpinionWords(opinion), reply(opinion));
        columns.addClassName("opinion-columns");
        getContent().removeAll();
        getContent().add(header, columns);
    }

    private com.vaadin.flow.component.Component reply(OpinionDetails opinion) {
        if (opinion.reply() == null) {
            return new EmptyState(getTranslation(
                    opinion.row().isAnsweredOnItsOwn()
                            ? "comment.OpinionView.unassigned"
                            : "comment.AssignLine.inGroup"));
        }
        Runnable reload = () -> services.queries().find(opinion.row().id()).ifPresent(this::show);
        RepliesBeside beside = services.alike().of(opinion.row().id());
        if (!opinion.allows(Operation.REPLY_DRAFT)) {
            return new ReplyPanel(services, opinion, opinion.reply(), beside, reload);
        }
        ReplyForm form = new ReplyForm(services, opinion, opinion.reply(), beside, reload);
        return new Div(form, new EarlierReplies(beside.earlier(), form::append));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
