package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.StatusBadge;

/** UC-006: audit reads who did what, newest first. The information section does not: reasons can name a citizen. */
@Route(AccountLinks.TRAIL)
@Menu(order = 9, title = "account.TrailView.title")
@May(Operation.TRAIL_READ)
class TrailView extends Composite<Div> implements HasDynamicTitle {

    TrailView(TrailReader reader) {
        Formats formats = Formats.in(getLocale());
        Grid<TrailReader.Entry> grid = new Grid<>();
        grid.addColumn(entry -> formats.dateTime(entry.at()))
                .setHeader(getTranslation("account.TrailView.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(TrailReader.Entry::login)
                .setHeader(getTranslation("account.TrailView.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> getTranslation("account.Trail." + entry.operation()))
                .setHeader(getTranslation("account.TrailView.what"))
                .setFlexGrow(3);
        grid.addColumn(Cells.badge(this::outcome, TrailView::tone))
                .setHeader(getTranslation("account.TrailView.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.subjectType() + " " + entry.subject())
                .setHeader(getTranslation("account.TrailView.subject"))
                .setTooltipGenerator(entry -> entry.subjectType() + " " + entry.subject())
                .setFlexGrow(2);
        grid.addColumn(TrailReader.Entry::detail)
                .setHeader(getTranslation("account.TrailView.detail"))
                .setTooltipGenerator(TrailReader.Entry::detail)
                .setFlexGrow(2);
        grid.setItems(query -> reader.entries(query.getOffset(), query.getLimit()).stream(), query -> reader.count());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("tall-grid");
        getContent()
                .add(
                        new PageHeader()
                                .title(getTranslation("account.TrailView.title"))
                                .line(getTranslation("account.TrailView.line")),
                        grid);
    }

    private static boolean isRefused(TrailReader.Entry entry) {
        return entry.outcome() == Trail.Outcome.REFUSED;
    }

    private String outcome(TrailReader.Entry entry) {
        return getTranslation(isRefused(entry) ? "account.TrailView.refused" : "account.TrailView.done");
    }

    private static StatusBadge.Tone tone(TrailReader.Entry entry) {
        return isRefused(entry) ? StatusBadge.Tone.ALARM : StatusBadge.Tone.QUIET;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("account.TrailView.title"));
    }
}
