package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-005: departments begin, end, and hand their work on to a successor. */
@Route(AccountLinks.DEPARTMENTS)
@May(Operation.DEPARTMENT_MANAGE)
class DepartmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DepartmentAdministration administration;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Grid<DepartmentView> grid = new Grid<>();
    private Map<DepartmentId, String> names = Map.of();

    DepartmentsView(DepartmentAdministration administration, Directory directory, Clock clock) {
        this.administration = administration;
        this.directory = directory;
        this.clock = clock;
        PageHeader header = new PageHeader()
                .step(getTranslation("account.PeopleView.menu"), AccountLinks.PEOPLE)
                .title(getTranslation("account.DepartmentsView.title"))
                .line(getTranslation("account.DepartmentsView.line"));
        getContent().add(header, newDepartment(), grid);
    }

    private Card newDepartment() {
        TextField name = new TextField(getTranslation("account.DepartmentsView.name"));
        DayPicker from = new DayPicker(getTranslation("account.PeopleView.from"), JapanTime.today(clock));
        name.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        MainButton create = new MainButton(getTranslation("account.DepartmentsView.create"));
        create.addClickListener(e -> {
            RuleViolation.unless(from.getValue() != null, "account.violation.dateMissing");
            administration.create(name.getValue(), from.getValue());
            name.clear();
            load();
        });
        Card card = new Card(new H2(getTranslation("account.DepartmentsView.new")), name, from, create);
        card.addClassName("line-form");
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Formats formats = Formats.in(getLocale());
        grid.removeAllColumns();
        grid.addColumn(DepartmentView::name)
                .setHeader(getTranslation("account.DepartmentsView.name"))
                .setAutoWidth(true);
        grid.addColumn(d -> formats.date(d.validFrom()))
                .setHeader(getTranslation("account.PeopleView.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(d -> formats.date(d.validTo()))
                .setHeader(getTranslation("account.PeopleView.until"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(d -> d.successor() == null ? "" : names.getOrDefault(d.successor(), ""))
                .setHeader(getTranslation("account.DepartmentsView.successor"))
                .setAutoWidth(true);
        grid.addColumn(Cells.button(this::phone, this::phoneOf, this::enterPhone))
                .setKey("phone")
                .setHeader(getTranslation("account.DepartmentsView.phone"))
                .setAutoWidth(true);
        grid.addColumn(Cells.button(this::change, this::changeOf, this::openChange))
                .setKey("change")
                .setHeader(getTranslation("account.DepartmentsView.change"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("tall-grid");
        load();
    }

    /** The number on the button that changes it. */
    private String phone(DepartmentView department) {
        return department.phone().isEmpty() ? getTranslation("account.DepartmentsView.enterPhone") : department.phone();
    }

    private String phoneOf(DepartmentView department) {
        return getTranslation("account.DepartmentsView.phoneOf", department.name(), phone(department));
    }

    private void enterPhone(DepartmentView department) {
        new PhoneDialog(department, phone -> {
                    administration.answersAt(department.id(), department.version(), phone);
                    load();
                })
                .open();
    }

    private String change(DepartmentView department) {
        return getTranslation(
                department.validTo() == null ? "account.DepartmentsView.end" : "account.DepartmentsView.correct");
    }

    private String changeOf(DepartmentView department) {
        return getTranslation("account.DepartmentsView.changeOf", department.name(), change(department));
    }

    private void openChange(DepartmentView department) {
        new EndDepartmentDialog(department, administration, directory, JapanTime.today(clock), this::load).open();
    }

    private void load() {
        List<DepartmentView> all = directory.all();
        names = all.stream().collect(Collectors.toMap(DepartmentView::id, DepartmentView::name));
        grid.setItems(all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("account.DepartmentsView.title"));
    }
}
