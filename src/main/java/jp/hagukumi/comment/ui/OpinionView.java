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
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.NextButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-043: one opinion and its reply: the writer drafts, the chief checks, the lead approves. */
@Route(CommentLinks.OPINION)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class OpinionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpinionQueries queries;
    private final transient OpinionLists lists;
    private final transient ReplyWriting writing;
    private final transient ReplyDecisions decisions;
    private final transient Assigning assigning;
    private final transient Contributing contributing;
    private String title = "";
    /** Of the list from which somebody came, by which the work goes on. */
    private OpinionFilter filter = OpinionFilter.ALL;

    OpinionView(
            OpinionQueries queries,
            OpinionLists lists,
            ReplyWriting writing,
            ReplyDecisions decisions,
            Assigning assigning,
            Contributing contributing) {
        this.queries = queries;
        this.lists = lists;
        this.writing = writing;
        this.decisions = decisions;
        this.assigning = assigning;
        this.contributing = contributing;
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
                .flatMap(queries::find)
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
        Component reply = reply(opinion);
        Div beside = new Div(assign(opinion), reply, parts(opinion, reply));
        Div columns = new Div(new OpinionWords(opinion), beside);
        columns.addClassName("opinion-columns");
        getContent().removeAll();
        getContent().add(header, columns);
    }

    private PartsCard parts(OpinionDetails opinion, Component reply) {
        return new PartsCard(
                contributing,
                assigning,
                opinion,
                part -> {
                    if (reply instanceof ReplyForm form) {
                        form.takeOver(part);
                    }
                },
                () -> reload(opinion));
    }

    private NextButton next(OpinionRow row) {
        return new NextButton(
                getTranslation("comment.OpinionView.next"),
                lists.next(row.call(), filter, row.id())
                        .map(next -> CommentLinks.opinion(row.call(), next, filter))
                        .orElse(""));
    }

    /** The same as in the list, for whoever gives opinions to sections. */
    private Component assign(OpinionDetails opinion) {
        boolean may = opinion.allows(Operation.OPINION_ASSIGN);
        Card card = new Card(new AssignLine(assigning, may, opinion.row(), () -> reload(opinion)));
        card.setVisible(may && opinion.row().isAnsweredOnItsOwn());
        return card;
    }

    private void reload(OpinionDetails opinion) {
        queries.find(opinion.row().id()).ifPresent(this::show);
    }

    private Component reply(OpinionDetails opinion) {
        if (opinion.reply() == null) {
            return new EmptyState(getTranslation(
                    opinion.row().isAnsweredOnItsOwn()
                            ? "comment.OpinionView.unassigned"
                            : "comment.AssignLine.inGroup"));
        }
        Runnable reload = () -> reload(opinion);
        return opinion.allows(Operation.REPLY_DRAFT)
                ? new ReplyForm(
                        new ReplyAutoSave(opinion.row(), opinion.reply(), writing, queries),
                        opinion,
                        opinion.reply(),
                        reload)
                : new ReplyPanel(decisions, opinion, opinion.reply(), reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
