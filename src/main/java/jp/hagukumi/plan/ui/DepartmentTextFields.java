package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.Responsible;

/** What each responsible department does and aims at, in its own words. */
class DepartmentTextFields extends FoldedFields {

    private final Map<DepartmentId, String> names;
    private final SerializableRunnable changed;
    private final Div list = new Div();
    private final Paragraph nobody = new Paragraph(getTranslation("plan.DepartmentTextFields.nobody"));
    /** Also of departments that were taken off, in case they come back. */
    private final Map<DepartmentId, TextArea> areas = new LinkedHashMap<>();

    DepartmentTextFields(Map<DepartmentId, String> names, SerializableRunnable changed) {
        super("plan.DepartmentTextFields.heading");
        this.names = names;
        this.changed = changed;
        nobody.addClassName("second");
        add(nobody, list);
    }

    @Override
    public void show(ElementContent content) {
        areas.clear();
        list.removeAll();
        offer(content.departments());
    }

    /** Shows a field for each department that is responsible now. */
    void offer(List<Responsible> responsible) {
        List<TextArea> shown = responsible.stream().map(this::filled).toList();
        if (!list.getChildren().toList().equals(shown)) {
            list.removeAll();
            shown.forEach(list::add);
        }
        nobody.setVisible(shown.isEmpty());
        count();
    }

    /** Whoever is added again says what they said before. */
    private TextArea filled(Responsible each) {
        boolean known = areas.containsKey(each.department());
        TextArea area = area(each.department());
        if (!known) {
            area.setValue(each.text());
        }
        return area;
    }

    private TextArea area(DepartmentId department) {
        return areas.computeIfAbsent(department, added -> {
            TextArea area = EditorInputs.area(names.getOrDefault(added, ""), changed);
            area.addValueChangeListener(e -> count());
            return area;
        });
    }

    private void count() {
        count(list.getChildren()
                .filter(area -> area instanceof TextArea text && !text.isEmpty())
                .count());
    }

    @Override
    public void write(ElementDraft draft) {
        draft.departments(draft.content().departments().stream()
                .map(each -> new Responsible(
                        each.department(),
                        areas.containsKey(each.department())
                                ? area(each.department()).getValue()
                                : each.text()))
                .toList());
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        if (!why.field().equals("departments") || why.item() == ContentRefused.WHOLE) {
            return false;
        }
        unfold();
        list.getChildren()
                .skip(why.item())
                .findFirst()
                .ifPresent(area -> EditorInputs.refuse((TextArea) area, sentence));
        return true;
    }
}
