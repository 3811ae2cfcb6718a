package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jp.hagukumi.uikit.Formats;

/** Says as of which day a page about a plan is shown, with the way back to today. */
class AsOfBanner extends Composite<Div> {

    /** @param location the address of the page that shows it */
    AsOfBanner(AsOf asOf, Location location) {
        getContent().addClassName("as-of");
        getContent().getElement().setAttribute("role", "status");
        QueryParameters today = location.getQueryParameters().excluding(AsOf.PARAMETER);
        Anchor back = new Anchor(
                new Location(location.getPath(), today).getPathWithQueryParameters(),
                getTranslation("plan.AsOfBanner.back"));
        getContent()
                .add(
                        new Span(getTranslation(
                                "plan.AsOfBanner.then", Formats.in(getLocale()).date(asOf.day()))),
                        back);
    }
}
