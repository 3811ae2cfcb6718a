package jp.hagukumi.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to an address as a module's links give it, its query included; plain navigation takes a path only. */
public final class Go {

    private Go() {}

    public static void to(UI ui, String link) {
        Location location = new Location(link);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
