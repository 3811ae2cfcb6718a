package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.assessment.AssessmentDetails;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.ReasonDialog;

/** UC-027: what the office says of measures, goals and the plan as a whole in a round; a list, and one of them. */
@Route(ProgressLinks.ASSESSMENTS)
@May(Operation.ASSESSMENT_READ)
@CssImport("./styles/progress.css")
class AssessmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AssessmentQueries queries;
    private final transient AssessmentWriting writing;
    private String title = "";

    AssessmentsView(AssessmentQueries queries, AssessmentWriting writing) {
        this.queries = queries;
        this.writing = writing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RoundSummary> round = event.getRouteParameters()
                .get(ProgressLinks.ROUND_PARAMETER)
                .flatMap(RoundId::parse)
                .flatMap(queries::round);
        Optional<String> at = event.getLocation().getQueryParameters().getSingleParameter(ProgressLinks.AT);
        if (round.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (at.isEmpty()) {
            list(round.get());
        } else {
            find(round.get(), at.get())
                    .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private Optional<AssessmentDetails> find(RoundSummary round, String at) {
        return at.equals(ProgressLinks.WHOLE)
                ? queries.find(round.id(), null)
                : ElementId.parse(at).flatMap(element -> queries.find(round.id(), element));
    }

    private void list(RoundSummary round) {
        title = getTranslation("progress.AssessmentsView.title", RoundWords.heading(this, getLocale(), round));
        showAll(
                way(round).title(title).line(round.planTitle()),
                new AssessmentTable(round, queries.places(round.id())));
    }

    private void show(AssessmentDetails details) {
        RoundSummary round = details.round();
        title = details.place().title();
        PageHeader header = way(round)
                .step(getTranslation("progress.AssessmentsView.short"), ProgressLinks.assessments(round.id()))
                .title(title)
                .line(getTranslation(
                        "progress.AssessmentsView.line",
                        RoundWords.heading(this, getLocale(), round),
                        details.place().isWhole()
                                ? getTranslation("progress.AssessmentsView.whole")
                                : details.place().level()));
        showAll(header, new AssessmentPage(details, queries, writing, this::settle, this::reopen));
    }

    private PageHeader way(RoundSummary round) {
        return new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .step(Formats.in(getLocale()).fiscalYear(round.year()), ProgressLinks.board(round.id()));
    }

    private void showAll(Component... components) {
        getContent().removeAll();
        getContent().add(components);
    }

    /** Nobody settles over words that are not kept, nor what they have not read. */
    private void settle(AssessmentDetails details, AssessmentSaving saving) {
        var unsaved = saving.firstUnsaved();
        if (unsaved.isPresent()) {
            refuse("progress.AssessmentPage.unsaved", unsaved.get());
            return;
        }
        var unseen = saving.firstUnseen();
        if (unseen.isPresent()) {
            refuse("progress.AssessmentPage.unseen", unseen.get());
            again(details);
            return;
        }
        writing.settle(details.round().id(), details.place().element(), saving.version());
        Notifier.done(getTranslation(
                "progress.AssessmentPage.settled", details.place().title()));
        again(details);
    }

    private void reopen(AssessmentDetails details, long version) {
        new ReasonDialog(
                        getTranslation("progress.AssessmentPage.reopen"),
                        getTranslation("progress.AssessmentPage.reopenEffect"),
                        getTranslation("progress.AssessmentPage.reopen"),
                        reason -> {
                            writing.reopen(details.round().id(), details.place().element(), version, reason);
                            again(details);
                        })
                .open();
    }

    private void refuse(String key, AssessmentField field) {
        Notifier.refused(getTranslation(key, getTranslation(field.nameKey())));
    }

    private void again(AssessmentDetails details) {
        queries.find(details.round().id(), details.place().element()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
