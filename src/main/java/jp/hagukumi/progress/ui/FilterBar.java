package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.Timing;
import jp.hagukumi.uikit.Go;

/** By what the reports of a round are chosen. Every choice is a new address. */
class FilterBar extends Composite<Div> {

    private final RoundId round;
    private final MultiSelectComboBox<DepartmentId> departments;
    private final MultiSelectComboBox<ElementId> goals;
    private final MultiSelectComboBox<ReportStage> stages;
    private final MultiSelectComboBox<Timing> timings;

    FilterBar(Board board, BoardFilter filter) {
        this.round = board.round().id();
        Map<DepartmentId, String> names = board.departments().stream()
                .filter(Board.DepartmentRow::readable)
                .collect(Collectors.toMap(Board.DepartmentRow::id, Board.DepartmentRow::name));
        Map<ElementId, String> titles =
                board.goals().stream().collect(Collectors.toMap(Board.GoalRow::id, Board.GoalRow::codeAndTitle));
        departments = choice(
                "progress.ReportList.department",
                board.departments().stream()
                        .map(Board.DepartmentRow::id)
                        .filter(names::containsKey)
                        .toList(),
                id -> names.getOrDefault(id, "—"),
                filter.departments());
        goals = choice(
                "progress.BoardTables.goal",
                board.goals().stream().map(Board.GoalRow::id).toList(),
                id -> titles.getOrDefault(id, "—"),
                filter.elements());
        stages = choice(
                "progress.ReportList.state",
                List.of(ReportStage.values()),
                stage -> getTranslation(stage.nameKey()),
                filter.stages());
        timings = choice(
                "progress.FilterBar.timing",
                List.of(Timing.values()),
                timing -> getTranslation(timing.nameKey()),
                filter.timings());
        getContent().addClassName("filter-bar");
        getContent().add(departments, goals, stages, timings);
        if (!filter.isAll()) {
            getContent()
                    .add(new Anchor(
                            ProgressLinks.reports(round, BoardFilter.ALL), getTranslation("progress.FilterBar.all")));
        }
    }

    private <T> MultiSelectComboBox<T> choice(
            String key, Collection<T> offered, ItemLabelGenerator<T> label, Set<T> chosen) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(getTranslation(key));
        box.setItems(offered);
        box.setItemLabelGenerator(label);
        box.setPlaceholder(getTranslation("progress.FilterBar.any"));
        box.setValue(chosen.stream().filter(offered::contains).collect(Collectors.toSet()));
        box.addValueChangeListener(e -> go());
        return box;
    }

    private void go() {
        BoardFilter filter =
                new BoardFilter(departments.getValue(), goals.getValue(), stages.getValue(), timings.getValue());
        getUI().ifPresent(ui -> Go.to(ui, ProgressLinks.reports(round, filter)));
    }
}
