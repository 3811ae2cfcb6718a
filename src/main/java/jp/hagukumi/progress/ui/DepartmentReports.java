package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.uikit.LinkButton;

/** The reports of one department in a round, and the way back to all of them. */
class DepartmentReports extends Composite<Div> {

    /** @param workbook where the same reports leave as a workbook */
    DepartmentReports(Board board, DepartmentId department, List<ReportRow> reports, LinkButton workbook) {
        String name = board.departments().stream()
                .filter(row -> row.id().equals(department))
                .map(Board.DepartmentRow::name)
                .findFirst()
                .orElse("");
        Div head = new Div(
                new H2(getTranslation("progress.DepartmentReports.heading", name)),
                new Anchor(ProgressLinks.board(board.round().id()), getTranslation("progress.DepartmentReports.all")));
        head.addClassName("line-with-action");
        if (!reports.isEmpty()) {
            head.add(workbook);
        }
        getContent().add(head, new ReportList(name, reports));
    }
}
