package jp.hagukumi.plan.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.io.Serializable;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;

/**
 * The plan that a page is about.
 *
 * @param details what it says as of the day that is shown
 * @param asOf the day that the address asks for; today on a page that shows no other day
 * @param allowed which of writing, amending and entering figures the reader may do on this page; nothing in the past
 * @param location the address of the page
 * @param parameters what the address names besides the plan
 */
public record ShownPlan(
        PlanDetails details, AsOf asOf, Set<Operation> allowed, Location location, RouteParameters parameters)
        implements Serializable {

    public ShownPlan {
        allowed = Set.copyOf(allowed);
    }

    public PlanId id() {
        return details.summary().id();
    }

    public String title() {
        return details.summary().title();
    }

    /** To read with what the plan said on the day that is shown. */
    public int revision() {
        return asOf.revision();
    }

    /** The address of another page about the plan, as of the same day. */
    public String in(String path) {
        return asOf.in(path);
    }

    public boolean may(Operation operation) {
        return allowed.contains(operation);
    }

    /** Whether another page says the same of the plan, whatever its address asks for besides. */
    boolean saysTheSameAs(ShownPlan other) {
        return details.equals(other.details) && asOf.equals(other.asOf) && allowed.equals(other.allowed);
    }
}
