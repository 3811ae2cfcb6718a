package jp.hagukumi.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import jp.hagukumi.shared.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Japanese unless the person chose English; the browser's own language decides nothing on a shared terminal. */
@Configuration(proxyBeanMethods = false)
class Languages {

    static final String COOKIE = "language";

    @Bean
    I18NProvider words() {
        return new DefaultI18NProvider(Words.LANGUAGES);
    }

    static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return Words.supported(Locale.of(cookie.getValue()));
                }
            }
        }
        return Words.JAPANESE;
    }
}
