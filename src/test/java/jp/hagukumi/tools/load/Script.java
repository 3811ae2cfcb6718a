package jp.hagukumi.tools.load;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What the portal wanted the browser to run, which this client does not do; whoever needs it answers in its place. */
public final class Script {

    private final Page page;
    private final JsonNode sent;

    Script(Page page, JsonNode sent) {
        this.page = page;
        this.sent = sent;
    }

    /** The words of the script. */
    public String words() {
        return sent.get(sent.size() - 1).asString();
    }

    /** What it was given, as the protocol writes it. */
    public List<JsonNode> given() {
        return IntStream.range(0, sent.size() - 1).mapToObj(sent::get).toList();
    }

    /** Tells the portal what it gave back; only for those whose answer the portal waits for. */
    public Page answer(Object value) {
        return answer(page.message(), value).send();
    }

    /** The same as a part of what is told at once. */
    Message answer(Message message, Object value) {
        JsonNode channel = given().stream()
                .filter(parameter -> parameter.has("@v-return"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody waits for an answer to " + words()))
                .get("@v-return");
        return message.answer(channel.get(0).asInt(), channel.get(1).asInt(), value);
    }

    @Override
    public String toString() {
        return sent.toString();
    }
}
