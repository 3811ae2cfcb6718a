package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.GroupRow;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.OpinionId;

/** Puts opinions together that say the same in other words, by their numbers; no comparing of words finds them. */
class GroupByNumber extends Composite<Div> {

    private final transient GroupQueries queries;
    private final CallSummary call;

    private GroupByNumber(GroupQueries queries, CallSummary call) {
        this.queries = queries;
        this.call = call;
        getContent().addClassNames("form-actions", "by-number");
    }

    /** An opinion joins a group. */
    static GroupByNumber adding(
            GroupQueries queries, Grouping grouping, CallSummary call, GroupRow group, GroupStep act) {
        GroupByNumber line = new GroupByNumber(queries, call);
        TextField number = line.field("comment.GroupByNumber.number");
        Button add = new Button(line.getTranslation("comment.GroupByNumber.add"), e -> {
            OpinionId joining = line.numbered(number);
            act.take(
                    line.getTranslation("comment.GroupByNumber.added", number.getValue(), group.number()),
                    () -> grouping.group(call.id(), List.of(group.lead().id(), joining)));
        });
        line.getContent().add(number, add);
        return line;
    }

    /** Two opinions become a group. */
    static GroupByNumber making(GroupQueries queries, Grouping grouping, CallSummary call, GroupStep act) {
        GroupByNumber line = new GroupByNumber(queries, call);
        TextField one = line.field("comment.GroupByNumber.one");
        TextField other = line.field("comment.GroupByNumber.other");
        Button make = new Button(line.getTranslation("comment.GroupByNumber.make"), e -> {
            List<OpinionId> both = List.of(line.numbered(one), line.numbered(other));
            act.take(
                    line.getTranslation("comment.GroupByNumber.made", one.getValue(), other.getValue()),
                    () -> grouping.group(call.id(), both));
            act.show(both);
        });
        line.getContent().add(one, other, make);
        return line;
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setPlaceholder(getTranslation("comment.GroupByNumber.example"));
        return field;
    }

    private OpinionId numbered(TextField field) {
        return queries.numbered(call.id(), field.getValue());
    }
}
