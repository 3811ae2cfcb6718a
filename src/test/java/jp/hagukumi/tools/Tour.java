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

    private Tour() {}

    public static List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        add(stops, "SetupView", "", "", "", ids -> "setup");
        add(stops, "MyWorkView", DemoPeople.WRITER_HOIKU, DemoPeople.AUDITOR, "", ids -> "");
        add(stops, "PasswordView", DemoPeople.VIEWER, DemoPeople.VIEWER, "", ids -> "account/password");
        add(stops, "PeopleView", DemoPeople.ADMIN, DemoPeople.ADMIN, DemoPeople.LEAD, ids -> "settings");
        add(
                stops,
                "DepartmentsView",
                DemoPeople.ADMIN,
                DemoPeople.ADMIN,
                DemoPeople.LEAD,
                ids -> "settings/departments");
        add(stops, "TrailView", DemoPeople.AUDITOR, DemoPeople.AUDITOR, DemoPeople.LEAD, ids -> "trail");
        return stops;
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
