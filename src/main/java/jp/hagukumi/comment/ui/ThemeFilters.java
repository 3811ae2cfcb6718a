package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;

/** The themes of a call with how many opinions are on each, as links that leave only those. */
class ThemeFilters extends Composite<Div> {

    private final CallId call;
    private final String show;
    private final String chosen;

    /**
     * @param show by where replies stand, what is left already
     * @param chosen the theme that is left, empty for all
     */
    ThemeFilters(CallId call, List<String> themes, CallCounts counts, String show, String chosen) {
        this.call = call;
        this.show = show;
        this.chosen = chosen;
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
        Map<String, String> query = new LinkedHashMap<>();
        if (!show.isEmpty()) {
            query.put(CommentLinks.SHOW, show);
        }
        if (!theme.isEmpty()) {
            query.put(CommentLinks.THEME, theme);
        }
        String asked = QueryParameters.simple(query).getQueryString();
        Anchor link = new Anchor(CommentLinks.opinions(call) + (asked.isEmpty() ? "" : "?" + asked), text);
        link.addClassName("filter");
        if (theme.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
