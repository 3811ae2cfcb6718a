package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackDetails.ProjectPart;
import jp.hagukumi.council.PackDetails.ReportPart;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.uikit.Go;

/** The projects of a goal; choosing one shows all that was reported on it and turns the field at the right to it. */
class ProjectTable extends Composite<NativeTable> {

    private static final int COLUMNS = 5;

    private final transient PackDetails pack;

    ProjectTable(PackDetails pack, GoalPart goal, ElementId chosen) {
        this.pack = pack;
        getContent().addClassName("project-table");
        NativeTableRow head = getContent().getHead().addRow();
        Stream.of("code", "project", "mark", "words", "opinions")
                .map(column -> getTranslation("council.ProjectTable." + column))
                .forEach(text -> head.addHeaderCell().setText(text));
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        for (ProjectPart project : goal.projects()) {
            boolean here = project.element().equals(chosen);
            row(project, here);
            if (here) {
                NativeTableRow below = getContent().getBody().addRow();
                below.addClassNames("selected", "detail");
                NativeTableCell cell = below.addDataCell();
                cell.setColspan(COLUMNS);
                cell.add(new ProjectDetail(project));
            }
        }
    }

    private void row(ProjectPart project, boolean here) {
        String link = CouncilLinks.item(pack.summary().id(), project.element());
        Anchor title = new Anchor(link, project.title());
        Div name = new Div(title);
        if (!project.path().isEmpty()) {
            Paragraph path = new Paragraph(project.path());
            path.addClassName("third");
            name.add(path);
        }
        NativeTableRow row = getContent().getBody().addRow();
        if (here) {
            row.addClassName("selected");
            title.getElement().setAttribute("aria-current", "true");
        }
        row.addDataCell().setText(project.code());
        row.addDataCell().add(name);
        row.addDataCell().add(marks(project));
        row.addDataCell().add(words(project));
        int opinions = pack.opinionsOn(project.element()).size();
        row.addDataCell().setText(opinions == 0 ? "" : getTranslation("council.ProjectTable.count", opinions));
        // The whole row is easier to hit with a finger than the link in it.
        row.addClickListener(e -> Go.to(UI.getCurrent(), link));
    }

    private Component marks(ProjectPart project) {
        Div marks = new Div();
        marks.addClassName("marks");
        project.reports()
                .forEach(report -> marks.add(Marks.badge(report, pack.scale(), getTranslation("council.Marks.none"))));
        return marks;
    }

    private Component words(ProjectPart project) {
        Div words = new Div();
        for (ReportPart report : project.reports()) {
            Paragraph line = new Paragraph();
            line.addClassName("clamped");
            if (project.reports().size() > 1) {
                Span department = new Span(report.department());
                department.addClassName("third");
                line.add(department, new Span(" "));
            }
            line.add(new Span(report.words()));
            words.add(line);
        }
        return words;
    }
}
