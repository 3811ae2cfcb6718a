package jp.hagukumi.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.shared.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The sign-in page, plain HTML so that it stands in a blink on any terminal, and the choice of language. */
@Controller
class SignInPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z.]+)}}");
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final String template = read();

    private static String read() {
        try (InputStream in = Objects.requireNonNull(SignInPage.class.getResourceAsStream("/sign-in.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    @ResponseBody
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf) {
        if (request.getUserPrincipal() != null) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(request.getContextPath() + "/"))
                    .build();
        }
        Words words = Words.in(Languages.of(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(fill(words, csrf, message(request)));
    }

    private static String message(HttpServletRequest request) {
        for (String outcome : new String[] {"refused", "out", "again", "created"}) {
            if (request.getParameter(outcome) != null) {
                return outcome;
            }
        }
        return "";
    }

    private String fill(Words words, CsrfToken csrf, String outcome) {
        Matcher places = PLACE.matcher(template);
        StringBuilder page = new StringBuilder();
        while (places.find()) {
            String text = switch (places.group(1)) {
                case "language" -> words.language().getLanguage();
                case "otherLanguage" -> other(words.language()).getLanguage();
                case "csrfName" -> csrf.getParameterName();
                case "csrfToken" -> csrf.getToken();
                case "outcome" -> outcome;
                case "message" -> outcome.isEmpty() ? "" : words.say("shell.SignInPage." + outcome);
                default -> words.say(places.group(1));
            };
            places.appendReplacement(page, Matcher.quoteReplacement(HtmlUtils.htmlEscape(text)));
        }
        return places.appendTail(page).toString();
    }

    private static Locale other(Locale language) {
        return Words.JAPANESE.equals(language) ? Words.ENGLISH : Words.JAPANESE;
    }

    @GetMapping("/language")
    void choose(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie =
                new Cookie(Languages.COOKIE, Words.supported(Locale.of(to)).getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getUserPrincipal() == null ? SecurityConfiguration.SIGN_IN : "/");
    }
}
