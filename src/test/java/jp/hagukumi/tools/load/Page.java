package jp.hagukumi.tools.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One tab: the view at an address, as a person sees it and acts in it. Used by one thread at a time. */
public final class Page {

    /** What a browser says of itself; nothing of it changes what this portal shows. */
    private static final String BROWSER = "&v-sh=768&v-sw=1366&v-wh=614&v-ww=1093&v-bh=614&v-bw=1093"
            + "&v-tzo=-540&v-dstd=0&v-rtzo=-540&v-dston=false&v-tzid=Asia%2FTokyo&v-td=false&v-pr=1.25"
            + "&v-np=Linux%20x86_64&v-cs=light&v-pv=VISIBLE&v-tn=lumo";

    /** What stands before and behind an answer that ends the page. */
    private static final String BEFORE = "for(;;);[";

    private static final String BEHIND = "]";

    private final Person person;
    private final int ui;
    private final String key;
    private final NodeTree tree = new NodeTree();
    private int syncId;
    private int clientId;
    private List<Script> scripts = List.of();

    private Page(Person person, JsonNode config) {
        this.person = person;
        this.ui = config.get("v-uiId").asInt();
        JsonNode first = config.get("uidl");
        this.key = first.get("Vaadin-Security-Key").asString();
        take(first);
    }

    /** As a browser opens it: the document, then the page's own connection, then the view. */
    static Page open(Person person, String path) {
        String[] parts = path.split("\\?", 2);
        String query = parts.length == 1 ? "" : parts[1];
        String document = person.read(path);
        if (!document.contains("window.Vaadin")) {
            throw new PageLost(PageLost.Why.BROKEN, "no page of the portal stands at " + path);
        }
        JsonNode start = Message.JSON.readTree(
                person.read("?v-r=init&location=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8) + "&query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8) + BROWSER));
        Page page = new Page(person, start.get("appConfig"));
        page.go(path, "");
        page.tellFirstChoices();
        return page;
    }

    /** Groups of choices tell the portal by themselves, once they are drawn, that they have a value or none. */
    private void tellFirstChoices() {
        Message message = message();
        List<Node> choices = body().all("vaadin-radio-button");
        choices.stream()
                .filter(button -> button.listeners().containsKey("checked-changed") && !button.isDisabled())
                .forEach(button -> message.fire(button, "checked-changed"));
        if (!choices.isEmpty()) {
            message.send();
        }
    }

    /** Follows a link to another view of the portal, in the same tab. */
    public Page go(String path) {
        return go(path, "link");
    }

    private Page go(String path, String trigger) {
        String[] parts = path.split("\\?", 2);
        message()
                .fire(
                        tree.root(),
                        "ui-navigate",
                        Map.of(
                                "route",
                                parts[0],
                                "query",
                                parts.length == 1 ? "" : parts[1],
                                "appShellTitle",
                                "",
                                "historyState",
                                Message.JSON.nullNode(),
                                "trigger",
                                trigger))
                .send();
        tellWhatIsDrawn();
        return this;
    }

    /** Lists and pages tell the portal by themselves that they are drawn, so that it need not remember what it sent. */
    private void tellWhatIsDrawn() {
        Message message = message();
        List<Script> drawn = scripts.stream()
                .filter(script -> script.words().contains("$connector.confirm("))
                .toList();
        drawn.forEach(script -> message.call(
                tree.node(script.given().getFirst().get("@v-node").asInt()),
                "confirmUpdate",
                script.given().get(1).asInt()));
        List<Script> pages = scripts.stream()
                .filter(script -> script.words().contains("return 'drawn'"))
                .toList();
        pages.forEach(script -> script.answer(message, "drawn"));
        if (!drawn.isEmpty() || !pages.isEmpty()) {
            message.send();
        }
    }

    /** Begins to say what happens in the page; nothing is told before {@link Message#send}. */
    public Message message() {
        return new Message(this, tree);
    }

    /** Everything that is in the page. */
    public Node body() {
        return tree.root();
    }

    /** The first element that is to be seen and is meant by {@code tag#id.class[attribute=value]}. */
    public Node find(String selector) {
        return body().first(selector)
                .orElseThrow(() -> new NoSuchElementException(selector + " is not on the page " + heading()));
    }

    /** An input of a form by its id. */
    public Field field(String id) {
        return new Field(this, find("#" + id));
    }

    /** An input that has no id of its own. */
    public Field field(Node input) {
        return new Field(this, input);
    }

    /** Presses what a person can press: the first that carries these words, alone or before others. */
    public Page click(String words) {
        return click(body(), words);
    }

    /** The same among what stands in one part of the page. */
    public Page click(Node part, String words) {
        Node button = part.below()
                .filter(node -> node.listeners().containsKey("click") && node.isShown())
                .filter(node -> node.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing to press says " + words + " on " + heading()));
        return click(button);
    }

    public Page click(Node node) {
        return message().fire(node, "click").send();
    }

    /** The heading of the view, empty for a view without one. */
    public String heading() {
        return body().first("h1").map(Node::text).orElse("");
    }

    /** What the notices on the page say. */
    public List<String> notices() {
        return body().all("vaadin-notification").stream().map(Node::text).toList();
    }

    /** What the last answer wanted to be run. */
    public List<Script> scripts() {
        return scripts;
    }

    /** Says that the tab is still open, as it does by itself every five minutes. */
    public void beat() {
        person.post("?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Closes the tab, as a browser does in good order; a killed one says nothing. */
    public void close() {
        ObjectNode last = envelope(Message.JSON.createArrayNode());
        person.post(address(), last.put("UNLOAD", true).toString());
    }

    synchronized void tell(ArrayNode happened) {
        String answer = person.post(address(), envelope(happened).toString());
        boolean wrapped = answer.startsWith(BEFORE) && answer.endsWith(BEHIND);
        take(Message.JSON.readTree(
                wrapped ? answer.substring(BEFORE.length(), answer.length() - BEHIND.length()) : answer));
    }

    private String address() {
        return "?v-r=uidl&v-uiId=" + ui;
    }

    private ObjectNode envelope(ArrayNode happened) {
        ObjectNode envelope = Message.JSON.createObjectNode().put("csrfToken", key);
        envelope.set("rpc", happened);
        return envelope.put("syncId", syncId).put("clientId", clientId);
    }

    private void take(JsonNode answer) {
        JsonNode meta = answer.path("meta");
        if (meta.has("sessionExpired")) {
            throw new PageLost(PageLost.Why.SESSION_ENDED, person.login());
        }
        if (meta.has("appError")) {
            throw new PageLost(PageLost.Why.BROKEN, meta.get("appError").toString());
        }
        if (answer.has("resynchronize")) {
            throw new PageLost(PageLost.Why.OUT_OF_STEP, "the portal wants to begin anew");
        }
        syncId = answer.get("syncId").asInt();
        clientId = answer.get("clientId").asInt();
        tree.take(answer);
        List<Script> sent = new ArrayList<>();
        answer.path("execute").forEach(script -> sent.add(new Script(this, script)));
        scripts = List.copyOf(sent);
    }

    @Override
    public String toString() {
        return person + ": " + heading();
    }
}
