package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import jp.hagukumi.council.PackDetails.ProjectPart;
import jp.hagukumi.council.PackDetails.ReportPart;

/** All that was handed over on one project, department by department. */
class ProjectDetail extends Composite<Div> {

    ProjectDetail(ProjectPart project) {
        getContent().addClassName("project-detail");
        getContent().add(new EarlierOpinions(project.earlier()));
        project.reports().forEach(this::add);
    }

    private void add(ReportPart report) {
        DescriptionList list = new DescriptionList();
        String mark = (report.mark() + " " + report.markLabel()).strip();
        line(list, getTranslation("council.ProjectDetail.mark"), mark);
        line(list, getTranslation("council.ProjectDetail.reason"), report.reason());
        line(list, getTranslation("council.ProjectDetail.result"), report.result());
        line(list, getTranslation("council.ProjectDetail.issues"), report.issues());
        line(list, getTranslation("council.ProjectDetail.improvement"), report.improvement());
        line(list, getTranslation("council.ProjectDetail.direction"), report.direction());
        getContent().add(new H3(report.department()), list);
    }

    private static void line(DescriptionList list, String name, String text) {
        if (text.isBlank()) {
            return;
        }
        Description description = new Description(text);
        description.addClassName("original-text");
        list.add(new Term(name), description);
    }
}
