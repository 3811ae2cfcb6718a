package jp.hagukumi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** A page that the person may not see: what, why, and who can help. */
@ParentLayout(MainLayout.class)
class RefusedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    RefusedView() {
        getContent()
                .add(
                        new PageHeader().title(getTranslation("shell.RefusedView.title")),
                        new EmptyState(
                                getTranslation("shell.RefusedView.hint"),
                                new Anchor("", getTranslation("shell.MyWorkView.title"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.RefusedView.title"));
    }
}
