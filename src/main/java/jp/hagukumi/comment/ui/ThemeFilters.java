package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionFilter;

/** The themes of a call with how many opinions are on each, as links that leave only those. */
class ThemeFilters extends Composite<Div> {

    private final CallId call;
    private final OpinionFilter filter;

    /** @param filter by which opinions are left already */
    ThemeFilters(CallId call, List<String> themes, CallCounts counts, OpinionFilter filter) {
        this.call = call;
        this.filter = filter;
        getContent().addClassName("filters");
        if (themes.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        getContent().add(link(getTranslation("comment.ThemeFilters.all"), ""));
        themes.forEach(theme -> getContent()
                .add(link(getTranslation("comment.OpinionsView.filter", theme, counts.onTheme(theme)), theme)));
        Div none = new Div(getTranslation("comment.ThemeFilters.without", counts.onTheme("")));
        none.addClassName("second");
        getContent().add(none);
    }

    private Anchor link(String text, String theme) {
        Anchor link = new Anchor(CommentLinks.opinions(call, filter.theme(theme)), text);
        link.addClassName("filter");
        if (theme.equals(filter.theme())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
