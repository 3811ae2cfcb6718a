package jp.hagukumi.uikit;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/** Under which address the person at the screen reaches the portal, for texts that leave it. */
public final class PortalAddress {

    private PortalAddress() {}

    /** Scheme, name and port as the person's browser asked for them, without a slash at the end. */
    public static String here() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        URI asked = URI.create(request.getHttpServletRequest().getRequestURL().toString());
        return asked.getScheme() + "://" + asked.getAuthority() + request.getContextPath();
    }
}
