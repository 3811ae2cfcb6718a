package jp.hagukumi.test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Objects.requireNonNull;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.shared.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A flow through views without a browser: sign in, open an address, press, read. */
@PortalIT
public abstract class ViewIT {

    private static final Routes ROUTES = Views.all();

    @Autowired
    protected Office office;

    @Autowired
    private ApplicationContext context;

    private Locale language = Words.JAPANESE;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        office.nobody();
    }

    /** Signs a person in, in a browser of their own. */
    public ViewIT signIn(String login) {
        return signIn(() -> office.as(login));
    }

    /** The same for whoever this thread acts as after what is given was done. */
    protected ViewIT signIn(Runnable arrival) {
        MockVaadin.tearDown();
        arrival.run();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> true);
        UI.getCurrent().setLocale(language);
        return this;
    }

    protected void speak(Locale wanted) {
        this.language = wanted;
    }

    /** Opens an address, with its query if it has one. */
    public ViewIT open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return this;
    }

    /** Presses the button that carries the words of a key. */
    protected void press(String key, Object... arguments) {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(Button.class, spec -> spec.withText(text(key, arguments))));
    }

    /** Presses what the browser draws as a button in a row of a grid; the first row is 0. */
    @SuppressWarnings("unchecked")
    protected static <T> void pressIn(Grid<T> grid, int row, String column) {
        LitRenderer<T> drawn = (LitRenderer<T>) grid.getColumnByKey(column).getRenderer();
        Map<String, SerializableBiConsumer<T, ArrayNode>> functions =
                (Map<String, SerializableBiConsumer<T, ArrayNode>>)
                        ReflectionTestUtils.getField(drawn, LitRenderer.class, "clientCallables");
        requireNonNull(functions)
                .get("press")
                .accept(grid.getListDataView().getItem(row), JsonNodeFactory.instance.arrayNode());
    }

    protected boolean offers(String key) {
        return !_find(Button.class, spec -> spec.withText(text(key))).isEmpty();
    }

    protected String text(String key, Object... arguments) {
        return Words.in(language).say(key, arguments);
    }

    /** Every text on the page, for what has to be, or must not be, anywhere on it. */
    protected String page() {
        return textOf(UI.getCurrent());
    }

    /** Every text of a component and of all in it. */
    protected static String textOf(Component component) {
        String own = component.getElement().getText();
        String value = component.getElement().getProperty("value", "");
        String label = component.getElement().getProperty("label", "");
        return own + " " + value + " " + label + " "
                + component.getChildren().map(ViewIT::textOf).collect(Collectors.joining(" "));
    }

    /** Where the browser stands. */
    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
