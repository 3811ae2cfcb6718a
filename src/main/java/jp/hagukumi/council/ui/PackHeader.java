package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import jp.hagukumi.account.Operation;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** The head of a pack: its meeting, its state, and what the lead can still do with it. */
class PackHeader extends Composite<Div> {

    PackHeader(PackDetails pack, @Nullable GoalPart goal, PreparationDesk desk) {
        PackSummary summary = pack.summary();
        PackWords words = new PackWords(getLocale());
        PageHeader header = new PageHeader()
                .step(getTranslation("council.CouncilView.title"), CouncilLinks.packs())
                .title(goal == null ? summary.title() : goal.about())
                .line(words.meeting(summary) + "　" + words.until(summary));
        if (goal != null) {
            header.step(summary.title(), CouncilLinks.pack(summary.id()));
        }
        if (summary.allows(Operation.COUNCIL_HAND_OVER)) {
            MainButton handOver = new MainButton(getTranslation("council.PackView.handOver"));
            handOver.addClickListener(e -> desk.handOver(pack));
            Button revise = new Button(getTranslation("council.PackForm.revise"), e -> desk.revise(summary));
            header.actions(words.stateBadge(summary), revise, handOver);
        } else {
            header.actions(words.stateBadge(summary));
        }
        getContent().add(header);
    }
}
