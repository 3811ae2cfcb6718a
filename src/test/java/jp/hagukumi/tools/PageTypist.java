package jp.hagukumi.tools;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.tools.load.Node;
import jp.hagukumi.tools.load.Page;
import jp.hagukumi.tools.load.PageLost;
import jp.hagukumi.tools.load.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A writer without a browser, many times as fast as one: their notes of what was not acknowledged are kept here, as a
 * browser keeps them.
 */
final class PageTypist {

    private static final Set<PageLost.Why> COMES_BACK =
            EnumSet.of(PageLost.Why.SIGN_IN, PageLost.Why.SESSION_ENDED, PageLost.Why.UNREACHABLE);

    private final String login;
    private final String path;
    private final IntSupplier port;
    private final Random random;
    private @Nullable Person person;

    PageTypist(String login, String path, IntSupplier port, Random random) {
        this.login = login;
        this.path = path;
        this.port = port;
        this.random = random;
    }

    /** Signs in anew where the session has ended or its server is gone. */
    private Page open() {
        if (person != null) {
            try {
                return person.open(path);
            } catch (PageLost gone) {
                if (!COMES_BACK.contains(gone.why())) {
                    throw gone;
                }
            }
        }
        person = Person.signIn(port.getAsInt(), login, DemoPeople.PASSWORD);
        return person.open(path);
    }

    /** Writes, is cut off before the last words were sent, comes back and gives what has to stand in the field then. */
    String writeAndComeBack(String field, int round) {
        Page page = open();
        Node input = page.find("#field-" + field);
        long seen = Long.parseLong(input.says("data-version"));
        String sent = "第" + round + "回に書いて送った文。";
        page.field("field-" + field).type(sent);
        String typed = sent + "続きはまだ送っていない " + random.nextInt(1000);
        if (random.nextInt(4) == 0) {
            endSession(page, field, typed);
        }
        bringBack(open(), field, typed, seen, sent);
        return typed;
    }

    /** The session ends in another tab; this one cannot send its last words any more. */
    private void endSession(Page page, String field, String typed) {
        if (person != null) {
            person.signOut();
        }
        person = null;
        try {
            page.field("field-" + field).type(typed);
            throw new IllegalStateException("a page was served whose session had ended");
        } catch (PageLost ended) {
            if (ended.why() != PageLost.Why.SESSION_ENDED && ended.why() != PageLost.Why.SIGN_IN) {
                throw ended;
            }
        }
    }

    private static void bringBack(Page page, String field, String typed, long seen, String sent) {
        ArrayNode notes = JsonNodeFactory.instance.arrayNode();
        notes.addObject()
                .put("key", "note")
                .put("field", field)
                .put("text", typed)
                .put("seen", seen)
                .put("at", System.currentTimeMillis())
                .putArray("sent")
                .add(sent);
        page.message()
                .fire(page.find("hagukumi-keeper"), "kept-found", Map.of("event.detail", notes))
                .send();
    }

    /** Hands the report in with these words and drops the page. */
    void submit(String field, String words) {
        Page page = open();
        page.field("field-" + field).type(words);
        page.click("課長へ提出");
    }

    /** Fills what a report needs before it can be submitted. */
    static void complete(int port, String login, String path) {
        Page page = Person.signIn(port, login, DemoPeople.PASSWORD).open(path);
        for (String field : List.of("result", "mark_reason", "issues", "improvement", "public_text")) {
            if (page.field("field-" + field).value().isBlank()) {
                page.field("field-" + field).type("ひととおり書いた。");
            }
        }
        for (String field : List.of("mark", "direction")) {
            if (page.field("field-" + field).value().isBlank()) {
                page.field("field-" + field)
                        .choose(page.field("field-" + field).choices().getFirst());
            }
        }
    }

    /** The chief gives the report back, so that the trial can go on. */
    static void sendBack(int port, String chief, String path) {
        Page page = Person.signIn(port, chief, DemoPeople.PASSWORD).open(path);
        page.click("差戻し");
        Node reason = page.find("vaadin-text-area");
        page.message().set(reason, "value", "もう一度書きます").fire(reason, "change").send();
        page.click(page.find("vaadin-dialog").all("vaadin-button").getLast());
    }
}
