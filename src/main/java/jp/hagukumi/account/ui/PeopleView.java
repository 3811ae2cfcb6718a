package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-004: the information section keeps accounts and their dated assignments; the chosen person is in the address. */
@Route(AccountLinks.PEOPLE)
@Menu(order = 8, title = "account.PeopleView.menu")
@May(Operation.PEOPLE_MANAGE)
class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERSON = "person";

    private final transient AccountAdministration administration;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Grid<PersonView> grid = new Grid<>();
    private final Div side = new Div();

    PeopleView(AccountAdministration administration, Directory directory, Clock clock) {
        this.administration = administration;
        this.directory = directory;
        this.clock = clock;
        Button add = new Button(getTranslation("account.NewPersonForm.title"), e -> goTo(""));
        Anchor departments = new Anchor(AccountLinks.DEPARTMENTS, getTranslation("account.DepartmentsView.title"));
        PageHeader header = new PageHeader()
                .step(getTranslation("account.PeopleView.menu"), AccountLinks.PEOPLE)
                .title(getTranslation("account.PeopleView.title"))
                .line(getTranslation("account.PeopleView.line"))
                .actions(departments, add);
        Div columns = new Div(grid, side);
        columns.addClassName("columns");
        getContent().add(header, columns);
        arrangeGrid();
    }

    private void arrangeGrid() {
        Formats formats = Formats.in(getLocale());
        Map<DepartmentId, String> names = directory.departmentNames();
        grid.addColumn(PersonView::login)
                .setHeader(getTranslation("account.SetupView.login"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(PersonView::name)
                .setHeader(getTranslation("account.SetupView.name"))
                .setFlexGrow(2);
        grid.addColumn(person -> person.assignments().stream()
                        .map(a -> getTranslation("account.Role." + a.role())
                                + (a.department() == null ? "" : " " + names.getOrDefault(a.department(), "")))
                        .collect(Collectors.joining(getTranslation("common.listSeparator"))))
                .setHeader(getTranslation("account.PeopleView.roles"))
                .setFlexGrow(2);
        grid.addColumn(person -> formats.date(person.validFrom()))
                .setHeader(getTranslation("account.PeopleView.from"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(person -> person.isCancelled()
                        ? getTranslation("account.PersonPanel.cancelled")
                        : formats.date(person.validTo()))
                .setHeader(getTranslation("account.PeopleView.until"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.asSingleSelect().addValueChangeListener(e -> {
            if (e.isFromClient()) {
                goTo(e.getValue() == null ? "" : e.getValue().id().toString());
            }
        });
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("tall-grid");
    }

    /** Shows one person, or with no id the form for a new one. */
    private void goTo(String id) {
        QueryParameters query = id.isEmpty() ? QueryParameters.empty() : QueryParameters.of(PERSON, id);
        getUI().ifPresent(ui -> ui.navigate(AccountLinks.PEOPLE, query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERSON)
                .orElse("");
        reload(asked);
    }

    private void reload(String id) {
        var people = administration.people();
        grid.setItems(people);
        var chosen = people.stream().filter(p -> p.id().toString().equals(id)).findFirst();
        grid.asSingleSelect().setValue(chosen.orElse(null));
        show(chosen.orElse(null));
    }

    private void show(@org.jspecify.annotations.Nullable PersonView person) {
        side.removeAll();
        side.add(
                person == null
                        ? new NewPersonForm(
                                administration,
                                directory,
                                JapanTime.today(clock),
                                created -> reload(created.toString()))
                        : new PersonPanel(
                                person,
                                administration,
                                directory,
                                JapanTime.today(clock),
                                () -> reload(person.id().toString())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("account.PeopleView.title"));
    }
}
