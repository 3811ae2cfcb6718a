package jp.hagukumi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-001: whoever signs in sees what waits for them, the next piece one key away. */
@Route("")
@Menu(order = 1, title = "shell.MyWorkView.title")
@May(Operation.WORK_READ)
class MyWorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient List<WaitingWork> sources;
    private final transient Clock clock;
    private final transient jp.hagukumi.shell.Menu menu;

    MyWorkView(List<WaitingWork> sources, Clock clock, jp.hagukumi.shell.Menu menu) {
        this.sources = sources;
        this.clock = clock;
        this.menu = menu;
        getContent().addClassName("my-work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CurrentAccount.readingOnce(() -> sources.stream()
                .flatMap(source -> source.waiting().stream())
                .filter(waiting -> waiting.count() > 0)
                .sorted(Waiting.MOST_URGENT_FIRST)
                .toList()));
    }

    private void show(List<Waiting> waiting) {
        getContent().removeAll();
        PageHeader header = new PageHeader();
        getContent().add(header);
        if (waiting.isEmpty()) {
            header.title(getTranslation("shell.MyWorkView.nothing"));
            getContent().add(new EmptyState(getTranslation("shell.MyWorkView.nothingHint")), beside());
            return;
        }
        Waiting first = waiting.getFirst();
        header.title(getTranslation(first.key() + ".sentence", first.count()));
        LocalDate today = JapanTime.today(clock);
        getContent().add(new NextItem(first, today));
        getContent().add(new WaitingList(first, true, today));
        waiting.stream().skip(1).forEach(more -> getContent().add(new WaitingList(more, false, today)));
        getContent().add(beside());
    }

    /** Where one goes from here now and then. */
    private Nav beside() {
        Nav nav = new Nav();
        nav.addClassName("other-pages");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.MyWorkView.beside"));
        menu.besideMyWork().forEach(place -> nav.add(new Anchor(place.path(), getTranslation(place.titleKey()))));
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.MyWorkView.title"));
    }
}
