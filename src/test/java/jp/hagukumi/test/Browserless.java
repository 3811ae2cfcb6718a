package jp.hagukumi.test;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Talks plain HTTP to the portal, with cookies as a browser keeps them; follows no redirect by itself. */
public final class Browserless {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** One for all: each client has threads of its own, and hundreds of people may sign in. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final CookieManager cookies = new CookieManager();

    public Browserless(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return text(request(path).GET().build());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return text(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends the sign-in form as the page offers it. */
    public HttpResponse<String> signIn(String login, String password) {
        Matcher token = CSRF.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page carries no token");
        }
        return post("/sign-in", Map.of("username", login, "password", password, "_csrf", token.group(1)));
    }

    /** A request for an address of the portal, which may or may not begin with a slash. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path));
    }

    private URI address(String path) {
        return URI.create(base + (path.startsWith("/") ? "" : "/") + path);
    }

    /** Sends it with the cookies so far, and keeps those that come back. */
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        HttpRequest.Builder mine = HttpRequest.newBuilder(request, (name, value) -> true);
        cookies.get(request.uri(), Map.of())
                .forEach((name, values) -> values.forEach(value -> mine.header(name, value)));
        try {
            HttpResponse<T> answer = CLIENT.send(mine.build(), body);
            cookies.put(request.uri(), answer.headers().map());
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> text(HttpRequest request) {
        try {
            return send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
