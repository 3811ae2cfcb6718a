package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Rehearsal;
import jp.hagukumi.progress.Rehearsals;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** UC-026: the form of a report as it really is, clearly marked, whose words stay on this page and end with it. */
@Route(ProgressLinks.REHEARSAL)
@May(Operation.REPORT_WRITE)
@CssImport("./styles/progress.css")
class RehearsalView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu, ReportFoot.Acts {

    private final transient Rehearsals rehearsals;
    private final MainKey key;
    private @Nullable Rehearsal rehearsal;
    private @Nullable ReportPage page;

    RehearsalView(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
        getContent().addClassNames("report-view", "rehearsal");
        key = new MainKey(getElement(), this::submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportId id = event.getRouteParameters()
                .get(ProgressLinks.REPORT_PARAMETER)
                .flatMap(ReportId::parse)
                .orElseThrow(NotFoundException::new);
        Rehearsal begun = rehearsals.begin(id).orElseThrow(NotFoundException::new);
        rehearsal = begun;
        page = new ReportPage(
                begun.beginning(), new AutoSave(begun.beginning(), new OnThisPageOnly(begun)), null, List.of(), this);
        getContent().removeAll();
        getContent().add(mark(), page);
        key.meansNow(begun.beginning().id().toString());
    }

    private Paragraph mark() {
        Paragraph mark = new Paragraph(getTranslation("progress.RehearsalView.mark"));
        mark.addClassName("rehearsal-mark");
        mark.getElement().setAttribute("role", "note");
        return mark;
    }

    @Override
    public void submit() {
        if (page != null && page.isReadyToSubmit()) {
            FindingsDialog.settle(page, "progress.FindingsDialog.submit", sentences -> done());
        }
    }

    private void done() {
        Objects.requireNonNull(rehearsal).submit();
        page = null;
        getContent().removeAll();
        getContent()
                .add(
                        mark(),
                        new EmptyState(
                                getTranslation("progress.RehearsalView.done"),
                                new Anchor(ProgressLinks.REHEARSALS, getTranslation("progress.RehearsalView.again")),
                                new Anchor("", getTranslation("progress.RehearsalsView.back"))));
    }

    /** Another one to practise on. */
    @Override
    public void next() {
        getUI().ifPresent(ui -> ui.navigate(ProgressLinks.REHEARSALS));
    }

    @Override
    public void approve() {
        throw nobodyElseHasIt();
    }

    @Override
    public void accept() {
        throw nobodyElseHasIt();
    }

    @Override
    public void sendBack(String reason) {
        throw nobodyElseHasIt();
    }

    @Override
    public void reopen(String reason, LocalDate until) {
        throw nobodyElseHasIt();
    }

    private static UnsupportedOperationException nobodyElseHasIt() {
        return new UnsupportedOperationException("a rehearsal ends where the section's own work ends");
    }

    @Override
    public String menuPath() {
        return "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.RehearsalsView.title"));
    }
}
