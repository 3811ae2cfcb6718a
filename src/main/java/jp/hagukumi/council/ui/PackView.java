package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackId;
import jp.hagukumi.council.PackPreparation;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.council.PackState;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** UC-030, UC-031: one pack; what is looked at in it stands in the address. */
@Route(CouncilLinks.PACK)
@May(Operation.COUNCIL_READ)
@CssImport("./styles/council.css")
class PackView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PackReading reading;
    private final transient PreparationDesk desk;
    private final transient OpinionGiving giving;
    private final transient Clock clock;
    private String title = "";

    PackView(PackReading reading, PackPreparation preparation, OpinionGiving giving, Clock clock) {
        this.reading = reading;
        this.desk = new PreparationDesk(preparation, this::done);
        this.giving = giving;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PackDetails> found = event.getRouteParameters()
                .get(CouncilLinks.PACK_ID)
                .flatMap(PackId::parse)
                .flatMap(reading::pack);
        Optional<String> item = event.getLocation().getQueryParameters().getSingleParameter(CouncilLinks.ITEM);
        Optional<ElementId> chosen = item.flatMap(ElementId::parse);
        boolean known = found.isPresent()
                && (item.isEmpty() || chosen.flatMap(found.get()::goalOf).isPresent());
        if (known) {
            show(found.get(), chosen.orElse(null));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PackDetails pack, @Nullable ElementId chosen) {
        GoalPart goal = chosen == null ? null : pack.goalOf(chosen).orElse(null);
        title = pack.summary().title();
        Component left =
                goal == null || chosen == null ? new PackOverview(pack, asOf(pack)) : new GoalPage(pack, goal, chosen);
        Component right = pack.summary().state() == PackState.PREPARED
                ? desk.panel(pack, goal)
                : new OpinionPanel(pack, chosen, () -> form(pack, chosen));
        Div columns = new Div(left, right);
        columns.addClassNames("columns", "pack-columns");
        getContent().removeAll();
        getContent().add(new PackHeader(pack, goal, desk), new GoalNav(pack, goal), columns);
    }

    /** What is frozen holds for the day on which it was handed over, however long ago that is. */
    private LocalDate asOf(PackDetails pack) {
        Instant handedOver = pack.summary().handedOverAt();
        return handedOver == null ? JapanTime.today(clock) : JapanTime.dayOf(handedOver);
    }

    private OpinionForm form(PackDetails pack, @Nullable ElementId chosen) {
        PackId id = pack.summary().id();
        return new OpinionForm(
                pack, chosen, giving.draft(id, chosen), typed -> giving.keepDraft(id, chosen, typed), (kind, text) -> {
                    giving.give(id, chosen, kind, text);
                    done("council.OpinionForm.sent", id, chosen);
                });
    }

    /** Shows the pack as it is now, and says what was done. */
    private void done(String key, PackId pack, @Nullable ElementId chosen) {
        reading.pack(pack).ifPresent(now -> show(now, chosen));
        Notifier.done(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
