package jp.hagukumi.digest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.account.MailAddress;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.digest.DigestDesk;
import jp.hagukumi.digest.DigestLinks;
import jp.hagukumi.digest.DigestList;
import jp.hagukumi.digest.DigestRow;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-007: for whom something waits today, what became of the mail, and the words to copy where none is sent. */
@Route(DigestLinks.DIGESTS)
@Menu(order = 23, title = "digest.DigestsView.title")
@May(Operation.DIGEST_READ)
class DigestsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu {

    private final transient DigestDesk desk;
    private final PageHeader header = new PageHeader();
    private final Div list = new Div();

    DigestsView(DigestDesk desk) {
        this.desk = desk;
        header.title(getTranslation("digest.DigestsView.title"));
        getContent().add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DigestList today = desk.today();
        header.line(getTranslation(
                "digest.DigestsView." + way(today), Formats.in(getLocale()).date(today.day())));
        list.removeAll();
        header.actions();
        if (today.rows().isEmpty()) {
            list.add(new EmptyState(getTranslation("digest.DigestsView.empty")));
            return;
        }
        List<String> addresses = addresses(today);
        if (!addresses.isEmpty()) {
            header.actions(new Button(
                    getTranslation("digest.DigestsView.all"),
                    e -> CopyDialog.addresses(addresses).open()));
        }
        list.add(grid(today.rows()));
    }

    private static String way(DigestList today) {
        if (!today.sends()) {
            return "copied";
        }
        return today.workday() ? "sent" : "dayOff";
    }

    private static List<String> addresses(DigestList today) {
        return today.rows().stream()
                .map(DigestRow::address)
                .filter(Objects::nonNull)
                .map(MailAddress::value)
                .distinct()
                .collect(Collectors.toList());
    }

    private Grid<DigestRow> grid(List<DigestRow> rows) {
        Formats formats = Formats.in(getLocale());
        Grid<DigestRow> grid = new Grid<>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(DigestRow::name)
                .setHeader(getTranslation("digest.DigestsView.who"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::address)
                .setHeader(getTranslation("digest.DigestsView.address"))
                .setFlexGrow(2);
        grid.addColumn(row -> getTranslation("digest.DigestsView.pieces", row.count()))
                .setHeader(getTranslation("digest.DigestsView.count"));
        grid.addColumn(row -> formats.shortDate(row.due())).setHeader(getTranslation("digest.DigestsView.due"));
        grid.addComponentColumn(row -> new WhatBecame(row, formats))
                .setHeader(getTranslation("digest.DigestsView.mail"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::copy)
                .setHeader(getTranslation("digest.DigestsView.words"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(rows);
        return grid;
    }

    private Component address(DigestRow row) {
        return new Span(
                row.address() == null
                        ? getTranslation("digest.DigestsView.noAddress")
                        : row.address().value());
    }

    private Component copy(DigestRow row) {
        Button button = new Button(
                getTranslation("digest.DigestsView.copy"),
                e -> desk.letter(row.person(), Here.link())
                        .ifPresent(letter -> CopyDialog.letter(row, letter).open()));
        button.setAriaLabel(getTranslation("digest.DigestsView.copyOf", row.name()));
        button.setEnabled(row.count() > 0);
        return button;
    }

    @Override
    public String menuPath() {
        return "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("digest.DigestsView.title"));
    }
}
