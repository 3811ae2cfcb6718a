package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.PreparedRound.Part;
import jp.hagukumi.uikit.Formats;

/** Who gets what when a round is opened, what keeps it from being opened, and what is left out. */
class PreparedShares extends Composite<Div> {

    private final boolean several;

    PreparedShares(PreparedRound round) {
        this.several = round.parts().size() > 1;
        getContent()
                .add(new Paragraph(
                        getTranslation("progress.PreparedShares.effect", round.projects(), round.reports())));
        alarm("progress.PreparedShares.without", round.withoutDepartment());
        alarm(
                "progress.PreparedShares.withoutHeir",
                round.withoutHeir().stream()
                        .map(one -> getTranslation(
                                "progress.PreparedShares.withoutHeirOne", one.project(), one.department()))
                        .toList());
        alarm("progress.PreparedShares.withoutWriter", round.withoutWriter());
        alarm(
                "progress.PreparedShares.notAsked",
                round.parts().stream()
                        .flatMap(part -> part.served().stream())
                        .filter(served -> !served.asked())
                        .map(this::served)
                        .toList());
        NativeTable table = Tables.captioned(getTranslation("progress.PreparedShares.caption"));
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportList.department"));
        if (several) {
            Tables.head(head, getTranslation("progress.RoundList.plan"));
        }
        Tables.figureHead(head, getTranslation("progress.PreparedShares.reports"));
        Tables.head(head, getTranslation("progress.ReportList.project"));
        round.shares().forEach(share -> add(table.getBody().addRow(), share));
        getContent().add(Tables.scrolling(table));
        round.parts().forEach(this::aside);
    }

    private void add(NativeTableRow row, PreparedRound.Share share) {
        Span name = new Span(share.name());
        name.addClassName("phrase");
        Tables.rowHead(row, name);
        if (several) {
            Tables.cell(row, share.planTitle());
        }
        Tables.figure(row, Formats.in(getLocale()).number(share.projects().size()));
        Tables.cell(row, String.join(getTranslation("progress.separator"), share.projects()));
    }

    /** What of one plan goes on elsewhere, and what nobody is asked for. */
    private void aside(Part part) {
        aside(
                part,
                "progress.PreparedShares.joined",
                part.joined().stream()
                        .map(joined -> getTranslation(
                                "progress.PreparedShares.joinedOne",
                                joined.project(),
                                String.join(getTranslation("progress.separator"), joined.before())))
                        .toList());
        aside(part, "progress.PreparedShares.ended", part.ended());
        aside(
                part,
                "progress.PreparedShares.served",
                part.served().stream()
                        .filter(PreparedRound.Served::asked)
                        .map(this::served)
                        .toList());
    }

    private void aside(Part part, String key, List<String> projects) {
        if (!projects.isEmpty()) {
            String summary = getTranslation(key, projects.size());
            getContent()
                    .add(new NativeDetails(
                            several
                                    ? getTranslation(
                                            "progress.PreparedShares.ofPlan",
                                            part.round().planTitle(),
                                            summary)
                                    : summary,
                            list(projects)));
        }
    }

    private String served(PreparedRound.Served served) {
        return getTranslation(
                "progress.PreparedShares.servedBy", served.project(), served.byPlan(), served.byProject());
    }

    private void alarm(String key, List<String> names) {
        if (!names.isEmpty()) {
            Div alarm = new Div(new Paragraph(getTranslation(key, names.size())), list(names));
            alarm.addClassName("lock-note");
            alarm.getElement().setAttribute("role", "alert");
            getContent().add(alarm);
        }
    }

    private static UnorderedList list(List<String> names) {
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }
}
