package jp.hagukumi.progress.check.ui;

import com.vaadin.flow.component.Component;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.check.CheckSettings;
import jp.hagukumi.progress.ui.RoundPart;

/** Shows the rules of the plan's checks where its rounds are prepared. */
@org.springframework.stereotype.Component
class CheckSettingsPart implements RoundPart {

    private final CheckSettings settings;

    CheckSettingsPart(CheckSettings settings) {
        this.settings = settings;
    }

    @Override
    public String titleKey() {
        return "progress.CheckSettingsTable.title";
    }

    @Override
    public Component of(PreparedRound round) {
        return new CheckSettingsTable(
                round.round().plan(), new Rubric(round.content().form(), round.scale(), round.directions()), settings);
    }
}
