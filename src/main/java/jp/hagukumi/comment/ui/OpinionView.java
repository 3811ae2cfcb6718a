package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
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
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.RepliesBeside;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.NextButton;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-043: one opinion and its reply: the writer drafts, the chief checks, the lead approves. */
@Route(CommentLinks.OPINION)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class OpinionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReplyServices services;
    private String title = "";
    /** Of the list from which somebody came, by which the work goes on. */
    private OpinionFilter filter = OpinionFilter.ALL;

    private @Nullable ReplyForm writing;

    OpinionView(ReplyServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OpinionFilter.of(name -> event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse(""));
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
                .step(opinion.callTitle(), CommentLinks.opinions(opinion.row().call(), filter))
                .title(title)
                .line(opinion.row().departmentName())
                .actions(Labels.badge(this, opinion.row().state()), next(opinion.row()));
        writing = null;
        Div beside = new Div(assign(opinion), reply(opinion), parts(opinion));
        Div columns = new Div(new OpinionWords(opinion), beside);
        columns.addClassName("opinion-columns");
        getContent().removeAll();
        getContent().add(header, columns);
    }

    private PartsCard parts(OpinionDetails opinion) {
        ReplyForm form = writing;
        return new PartsCard(
                services.contributing(),
                services.assigning(),
                opinion,
                part -> {
                    if (form != null) {
                        form.takeOver(part);
                    }
                },
                () -> reload(opinion));
    }

    private NextButton next(OpinionRow row) {
        return new NextButton(
                getTranslation("comment.OpinionView.next"),
                services.lists()
                        .next(row.call(), filter, row.id())
                        .map(next -> CommentLinks.opinion(row.call(), next, filter))
                        .orElse(""));
    }

    /** The same as in the list, for whoever gives opinions to sections. */
    private Component assign(OpinionDetails opinion) {
        boolean may = opinion.allows(Operation.OPINION_ASSIGN);
        Card card = new Card(new AssignLine(services.assigning(), may, opinion.row(), () -> reload(opinion)));
        card.setVisible(may && opinion.row().isAnsweredOnItsOwn());
        return card;
    }

    private void reload(OpinionDetails opinion) {
        services.queries().find(opinion.row().id()).ifPresent(this::show);
    }

    private Component reply(OpinionDetails opinion) {
        if (opinion.reply() == null) {
            return new EmptyState(getTranslation(
                    opinion.row().isAnsweredOnItsOwn()
                            ? "comment.OpinionView.unassigned"
                            : "comment.AssignLine.inGroup"));
        }
        Runnable reload = () -> reload(opinion);
        RepliesBeside beside = services.alike().of(opinion.row().id());
        if (!opinion.allows(Operation.REPLY_DRAFT)) {
            return new ReplyPanel(services, opinion, opinion.reply(), beside, reload);
        }
        ReplyForm form = new ReplyForm(services, opinion, opinion.reply(), beside, reload);
        writing = form;
        return new Div(form, new EarlierReplies(beside.earlier(), form::append));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
