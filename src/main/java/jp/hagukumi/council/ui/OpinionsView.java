package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionAnswering;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackId;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-032: the lead goes through what members said and answers, one after another. */
@Route(CouncilLinks.OPINIONS)
@May(Operation.COUNCIL_ANSWER)
@CssImport("./styles/council.css")
class OpinionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PackReading reading;
    private final transient OpinionAnswering answering;

    OpinionsView(PackReading reading, OpinionAnswering answering) {
        this.reading = reading;
        this.answering = answering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpinionId> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CouncilLinks.OPINION)
                .flatMap(OpinionId::parse);
        event.getRouteParameters()
                .get(CouncilLinks.PACK_ID)
                .flatMap(PackId::parse)
                .flatMap(reading::pack)
                .ifPresentOrElse(pack -> show(pack, chosen), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PackDetails pack, Optional<OpinionId> chosen) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("council.CouncilView.title"), CouncilLinks.packs())
                        .step(
                                pack.summary().title(),
                                CouncilLinks.pack(pack.summary().id()))
                        .title(getTranslation("council.OpinionsView.title"))
                        .line(getTranslation(
                                "council.OpinionsView.line",
                                pack.summary().opinions(),
                                pack.summary().unanswered())));
        if (pack.opinions().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("council.OpinionsView.empty")));
            return;
        }
        OpinionView opened = opened(pack, chosen);
        Div columns = new Div(new OpinionList(pack, opened.id()), answer(opened));
        columns.addClassName("columns");
        getContent().add(columns);
    }

    /** The opinion of the address, else the first without an answer, else the last. */
    private static OpinionView opened(PackDetails pack, Optional<OpinionId> chosen) {
        return pack.opinions().stream()
                .filter(opinion -> chosen.filter(opinion.id()::equals).isPresent())
                .findFirst()
                .or(() -> pack.opinions().stream()
                        .filter(opinion -> !opinion.isAnswered())
                        .findFirst())
                .orElseGet(() -> pack.opinions().getLast());
    }

    private Component answer(OpinionView opinion) {
        String draft = opinion.isAnswered() ? "" : answering.draft(opinion.id());
        return new AnswerPanel(opinion, draft, typed -> answering.keepDraft(opinion.id(), typed), words -> {
            answering.answer(opinion.id(), opinion.version(), words);
            Notifier.done(getTranslation("council.AnswerPanel.sent"));
            UI.getCurrent().navigate(CouncilLinks.opinions(opinion.pack()));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("council.OpinionsView.title"));
    }
}
