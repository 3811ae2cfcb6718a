package jp.hagukumi.tools.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import jp.hagukumi.test.Browserless;

/** Somebody who has signed in through the form, with the cookies of one browser; each page is a tab of it. */
public final class Person {

    private final String login;
    private final Browserless browser;

    private Person(String login, Browserless browser) {
        this.login = login;
        this.browser = browser;
    }

    /**
     * Signs in at the portal on a port of this machine.
     *
     * @throws PageLost when the form does not let them in
     */
    public static Person signIn(int port, String login, String password) {
        Browserless browser = new Browserless(port);
        HttpResponse<String> answer = browser.signIn(login, password);
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("sign-in")) {
            throw new PageLost(PageLost.Why.SIGN_IN, login + " was answered " + answer.statusCode() + " " + to);
        }
        return new Person(login, browser);
    }

    /** Opens an address in a new tab and waits until its view is shown; the path has no slash at its beginning. */
    public Page open(String path) {
        return Page.open(this, path);
    }

    /** Signs out in a tab of its own, as all their tabs are told with their next word. */
    public void signOut() {
        try {
            open("").click("ログアウト");
        } catch (PageLost ended) {
            if (ended.why() != PageLost.Why.SESSION_ENDED) {
                throw ended;
            }
        }
    }

    public String login() {
        return login;
    }

    /** The document at an address. */
    String read(String path) {
        return textOf(send(browser.request(path).GET()));
    }

    /** What the portal answers to a message of a page. */
    String post(String path, String json) {
        return textOf(send(browser.request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new PageLost(PageLost.Why.UNREACHABLE, e);
        }
    }

    private static String textOf(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 302) {
            throw new PageLost(
                    PageLost.Why.SIGN_IN,
                    answer.headers().firstValue("Location").orElse(""));
        }
        if (status == 401 || status == 403) {
            throw new PageLost(PageLost.Why.OUT_OF_STEP, status + " for " + answer.uri());
        }
        if (status != 200) {
            throw new PageLost(PageLost.Why.BROKEN, status + " for " + answer.uri());
        }
        return new String(unpacked(answer), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) {
            return answer.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return login;
    }
}
