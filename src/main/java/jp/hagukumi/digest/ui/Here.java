package jp.hagukumi.digest.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The address under which whoever looks at a page has reached the portal. */
final class Here {

    private Here() {}

    static String link() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/")
                .toString();
    }
}
