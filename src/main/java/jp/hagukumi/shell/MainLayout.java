package jp.hagukumi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.BelongsToMenu;

/** The frame of every page: who I am at the top, where I can go at the left, the page itself. */
@Layout
@CssImport("./styles/hagukumi.css")
class MainLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /**
     * Lets the browser say that it has the page. Vaadin keeps the last answer of each tab to send it again if it is lost;
     * after a whole page that is half of what an open tab weighs. The answer to this word is short, and takes its place.
     */
    private static final String DRAWN = "return 'drawn'";

    private final Main main = new Main();
    private final MenuList menu;
    private final boolean mustChoosePassword;

    MainLayout(Menu menu, CurrentAccount current, AuthenticationContext authentication) {
        this.menu = new MenuList(menu);
        this.mustChoosePassword = current.mustChoosePassword();
        getContent().addClassName("frame");
        main.setId("main");
        Anchor skip = new Anchor("#main", getTranslation("shell.MainLayout.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        Nav nav = new Nav(this.menu);
        nav.getElement().setAttribute("aria-label", getTranslation("shell.MainLayout.menu"));
        getContent().add(skip, head(current, authentication), nav, main);
    }

    private Header head(CurrentAccount current, AuthenticationContext authentication) {
        Anchor home = new Anchor("", getTranslation("shell.brand"));
        home.addClassName("brand");
        Span who = new Span(current.find().map(me -> me.displayName()).orElse(""));
        who.addClassName("who");
        String other = Words.JAPANESE.equals(getLocale()) ? "en" : "ja";
        Anchor language = new Anchor("/language?to=" + other, getTranslation("shell.MainLayout.otherLanguage"));
        language.setRouterIgnore(true);
        language.getElement().setAttribute("lang", other);
        Anchor password = new Anchor(AccountLinks.PASSWORD, getTranslation("shell.MainLayout.password"));
        var out = new com.vaadin.flow.component.button.Button(
                getTranslation("shell.MainLayout.signOut"), e -> authentication.logout());
        out.addThemeNames("tertiary", "small");
        Div right = new Div(who, password, language, out);
        right.addClassName("right");
        Header header = new Header(home, right);
        header.addClassName("head");
        return header;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    /** An initial password opens nothing but the page where it is replaced. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mustChoosePassword && !event.getLocation().getPath().equals(AccountLinks.PASSWORD)) {
            event.forwardTo(AccountLinks.PASSWORD);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.mark(
                event.getActiveChain().getFirst() instanceof BelongsToMenu elsewhere
                        ? elsewhere.menuPath()
                        : event.getLocation().getFirstSegment());
        event.getLocationChangeEvent().getUI().getPage().executeJs(DRAWN).then(drawn -> {});
    }

    /** The list of places at the left. */
    private static final class MenuList extends UnorderedList {

        MenuList(Menu menu) {
            addClassName("menu");
            menu.places().forEach(place -> {
                Anchor link = new Anchor(place.path(), getTranslation(place.titleKey()));
                link.getElement().setAttribute("data-place", place.path());
                add(new com.vaadin.flow.component.html.ListItem(link));
            });
        }

        void mark(String firstSegment) {
            getChildren().flatMap(Component::getChildren).forEach(link -> {
                boolean here = firstSegment.equals(link.getElement().getAttribute("data-place"));
                if (here) {
                    link.getElement().setAttribute("aria-current", "page");
                } else {
                    link.getElement().removeAttribute("aria-current");
                }
            });
        }
    }
}
