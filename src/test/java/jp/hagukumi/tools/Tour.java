package jp.hagukumi.tools;

import static jp.hagukumi.tools.Stop.Kind.DATA;
import static jp.hagukumi.tools.Stop.Kind.EMPTY;
import static jp.hagukumi.tools.Stop.Kind.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.hagukumi.demo.DemoPeople;

/** Every view of the portal, with data, empty and refused. A view that is not in here fails the tour's test. */
public final class Tour {

    private static final String PLAN = "select plan_id from progress_round order by fiscal_year desc";
    private static final String ELEMENT =
            "select element_id from progress_report where state = 'ACCEPTED' order by element_id";
    private static final String TABLE = "select id from plan_quantity_table where plan_id in"
            + " (select plan_id from progress_round) order by place";
    private static final String INDICATOR = "select i.id from plan_indicator i join progress_round r"
            + " on r.plan_id = i.plan_id where i.row_key = 'M-3'";
    private static final String ROUND = "select id from progress_round order by fiscal_year desc";
    static final String ACCEPTED_ROUND =
            "select round_id from progress_report where state = 'ACCEPTED' group by round_id order by count(*) desc";
    private static final String REPORT =
            "select r.id from progress_report r join account_department d on d.id = r.department_id"
                    + " where d.name = '" + DemoPeople.HOIKU + "' and r.state in ('RETURNED', 'DRAFT')"
                    + " order by r.state desc, r.started desc";
    private static final String ACCEPTED_OF_HOIKU =
            "select r.id from progress_report r join account_department d on d.id = r.department_id"
                    + " where d.name = '" + DemoPeople.HOIKU + "' and r.state = 'ACCEPTED' order by r.id";
    private static final String PACK = "select id from council_pack where state = 'HANDED_OVER' order by id desc";
    private static final String CALL = "select id from comment_call order by id";
    private static final String INCOMING = "select id from comment_intake order by id";
    private static final String COMMENT = "select id from comment_opinion order by id";
    private static final String EDITION = "select id from publication_edition order by id";

    private static final String RELATED_PLAN = "select plan_id from plan_relation order by id";

    private Tour() {}

    private static String plan(TourIds ids) {
        return ids.first(PLAN);
    }

    public static List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        add(stops, "account.SetupView", "", "", "", ids -> "setup");
        add(stops, "shell.MyWorkView", DemoPeople.WRITER_HOIKU, DemoPeople.AUDITOR, "", ids -> "");
        add(
                stops,
                "progress.handover.HandOverView",
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.MEMBER,
                ids -> "handover");
        add(
                stops,
                "progress.RehearsalsView",
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.LEAD,
                ids -> "rehearsal");
        add(
                stops,
                "progress.RehearsalView",
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.LEAD,
                ids -> "rehearsal/" + ids.first(ACCEPTED_OF_HOIKU));
        add(stops, "digest.DigestsView", DemoPeople.LEAD, DemoPeople.ADMIN, DemoPeople.VIEWER, ids -> "digests");
        add(stops, "account.PasswordView", DemoPeople.VIEWER, DemoPeople.VIEWER, "", ids -> "account/password");
        add(stops, "account.PeopleView", DemoPeople.ADMIN, DemoPeople.ADMIN, DemoPeople.LEAD, ids -> "settings");
        add(
                stops,
                "account.DepartmentsView",
                DemoPeople.ADMIN,
                DemoPeople.ADMIN,
                DemoPeople.LEAD,
                ids -> "settings/departments");
        add(stops, "account.TrailView", DemoPeople.AUDITOR, DemoPeople.AUDITOR, DemoPeople.LEAD, ids -> "trail");
        add(stops, "plan.PlansView", DemoPeople.LEAD, DemoPeople.LEAD, DemoPeople.ADMIN, ids -> "plans");
        add(
                stops,
                "plan.PlanView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids));
        add(
                stops,
                "plan.ElementView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/elements/" + ids.first(ELEMENT));
        add(
                stops,
                "plan.RevisionsView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/revisions");
        add(
                stops,
                "plan.quantity.QuantitiesView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/quantities");
        add(
                stops,
                "plan.quantity.QuantityTableView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/quantities/" + ids.first(TABLE));
        add(
                stops,
                "plan.quantity.DeviationsView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/quantities/deviations");
        add(
                stops,
                "plan.quantity.QuantityFormView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "plans/" + plan(ids) + "/quantities/" + ids.first(TABLE) + "/form");
        add(
                stops,
                "plan.quantity.AreasView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "plans/" + plan(ids) + "/quantities/areas");
        add(
                stops,
                "plan.indicator.IndicatorsView",
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/indicators");
        add(
                stops,
                "plan.indicator.IndicatorView",
                DemoPeople.MEMBER,
                DemoPeople.MEMBER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/indicators/" + ids.first(INDICATOR));
        add(
                stops,
                "plan.indicator.IndicatorNewView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "plans/" + plan(ids) + "/indicators/new?element=" + ids.first(ELEMENT));
        add(
                stops,
                "plan.indicator.ActualsView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "plans/" + plan(ids) + "/actuals?year=2025");
        add(
                stops,
                "plan.register.PositionView",
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + ids.first(RELATED_PLAN) + "/position");
        add(
                stops,
                "plan.generation.GenerationView",
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/generation");
        add(
                stops,
                "plan.followup.VoicesView",
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/voices");
        add(
                stops,
                "plan.history.CompareView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/compare");
        add(
                stops,
                "plan.history.ErrataView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/" + plan(ids) + "/errata");
        add(stops, "plan.ImportView", DemoPeople.LEAD, DemoPeople.LEAD, DemoPeople.VIEWER, ids -> "plans/import");
        add(
                stops,
                "plan.SearchView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "plans/search?q=%E5%AD%90%E4%BE%9B");
        add(stops, "progress.RoundsView", DemoPeople.LEAD, DemoPeople.WRITER_HOIKU, DemoPeople.MEMBER, ids -> "rounds");
        add(
                stops,
                "progress.BoardView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.MEMBER,
                ids -> "rounds/" + ids.first(ROUND));
        add(
                stops,
                "progress.PrepareRoundView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "rounds/" + ids.first(ROUND) + "/prepare");
        add(
                stops,
                "progress.workbook.ReportWorkbookView",
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.CHIEF_HOIKU,
                ids -> "rounds/" + ids.first(ROUND) + "/workbook");
        add(
                stops,
                "progress.AssessmentsView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.MEMBER,
                ids -> "rounds/" + ids.first(ROUND) + "/assessments?at=plan");
        add(
                stops,
                "progress.ReportView",
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.WRITER_KATEI,
                ids -> "reports/" + ids.first(REPORT));
        add(stops, "council.CouncilView", DemoPeople.LEAD, DemoPeople.LEAD, DemoPeople.WRITER_HOIKU, ids -> "council");
        add(
                stops,
                "council.PackView",
                DemoPeople.MEMBER,
                DemoPeople.MEMBER,
                DemoPeople.WRITER_HOIKU,
                ids -> "council/packs/" + ids.first(PACK));
        add(
                stops,
                "council.OpinionsView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.MEMBER,
                ids -> "council/packs/" + ids.first(PACK) + "/opinions");
        add(stops, "comment.CallsView", DemoPeople.CLERK, DemoPeople.CLERK, DemoPeople.VIEWER, ids -> "calls");
        add(stops, "comment.OpenCallView", DemoPeople.CLERK, DemoPeople.CLERK, DemoPeople.VIEWER, ids -> "calls/new");
        add(
                stops,
                "comment.InboxView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.WRITER_HOIKU,
                ids -> "calls/" + ids.first(CALL));
        add(
                stops,
                "comment.CallView",
                DemoPeople.CLERK,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.VIEWER,
                ids -> "calls/" + ids.first(CALL) + "/particulars");
        add(
                stops,
                "comment.ErasureView",
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                DemoPeople.WRITER_HOIKU,
                ids -> "calls/" + ids.first(CALL) + "/erasure");
        add(
                stops,
                "comment.CasesView",
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                DemoPeople.WRITER_HOIKU,
                ids -> "calls/" + ids.first(CALL) + "/cases");
        add(
                stops,
                "comment.EnterSubmissionView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                ids -> "calls/" + ids.first(CALL) + "/submissions/new");
        add(
                stops,
                "comment.IntakeView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                ids -> "calls/" + ids.first(CALL) + "/intake");
        add(
                stops,
                "comment.IntakeFileView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                ids -> "calls/" + ids.first(CALL) + "/intake/" + ids.first(INCOMING));
        add(
                stops,
                "comment.GroupsView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.WRITER_HOIKU,
                ids -> "calls/" + ids.first(CALL) + "/groups");
        add(
                stops,
                "comment.WorkListView",
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                DemoPeople.WRITER_HOIKU,
                ids -> "calls/" + ids.first(CALL) + "/work");
        add(
                stops,
                "comment.OpinionsView",
                DemoPeople.CLERK,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "calls/" + ids.first(CALL) + "/opinions");
        add(
                stops,
                "comment.SearchView",
                DemoPeople.CLERK,
                DemoPeople.CLERK,
                DemoPeople.VIEWER,
                ids -> "calls/" + ids.first(CALL) + "/search");
        add(
                stops,
                "comment.OpinionView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "calls/" + ids.first(CALL) + "/opinions/" + ids.first(COMMENT));
        add(stops, "insight.ChartsView", DemoPeople.LEAD, DemoPeople.LEAD, DemoPeople.MEMBER, ids -> "charts");
        add(
                stops,
                "insight.RoundChartsView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.MEMBER,
                ids -> "charts/" + ids.first(ACCEPTED_ROUND));
        add(stops, "publication.EditionsView", DemoPeople.LEAD, DemoPeople.MEMBER, DemoPeople.ADMIN, ids -> "editions");
        add(
                stops,
                "publication.EditionView",
                DemoPeople.VIEWER,
                DemoPeople.VIEWER,
                DemoPeople.ADMIN,
                ids -> "editions/" + ids.first(EDITION));
        add(
                stops,
                "publication.PublishView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.VIEWER,
                ids -> "editions/publish/" + ids.first(ACCEPTED_ROUND));
        add(
                stops,
                "publication.PublishResultView",
                DemoPeople.LEAD,
                DemoPeople.LEAD,
                DemoPeople.CLERK,
                ids -> "editions/result/" + ids.first(CALL));
        return stops;
    }

    /** Views are called by module and class: two modules may each have their opinions. */
    static String nameOf(Class<?> view) {
        String module =
                view.getPackageName().replaceFirst("^jp\\.hagukumi\\.", "").replaceFirst("\\.ui$", "");
        return module + "." + view.getSimpleName();
    }

    private static void add(
            List<Stop> stops,
            String view,
            String withData,
            String withNothing,
            String refused,
            Function<TourIds, String> path) {
        stops.add(new Stop(view, DATA, withData, path));
        stops.add(new Stop(view, EMPTY, withNothing, path));
        stops.add(new Stop(view, REFUSED, refused, path));
    }
}
