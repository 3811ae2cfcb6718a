package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-040: opens a call for comments on a plan. */
@Route(CommentLinks.OPEN_CALL)
@May(Operation.CALL_OPEN)
@CssImport("./styles/comment.css")
class OpenCallView extends Composite<Div> implements HasDynamicTitle {

    private final transient CallAdministration administration;

    OpenCallView(CallAdministration administration) {
        this.administration = administration;
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                                .title(getTranslation("comment.OpenCallView.title"))
                                .line(getTranslation("comment.OpenCallView.line")),
                        new CallForm(administration.plans(), administration.usualClasses(), this::open));
    }

    private void open(NewCall wanted) {
        CallId id = administration.open(wanted);
        Notifier.done(getTranslation("comment.OpenCallView.done"));
        UI.getCurrent().navigate(CommentLinks.call(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.OpenCallView.title"));
    }
}
