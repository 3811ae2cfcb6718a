package jp.hagukumi.tools.load;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happened in a page, in its order, to be told to the portal in one request. */
public final class Message {

    static final JsonMapper JSON = JsonMapper.shared();

    private final Page page;
    private final NodeTree tree;
    private final ArrayNode happened = JSON.createArrayNode();

    Message(Page page, NodeTree tree) {
        this.page = page;
        this.tree = tree;
    }

    /** The browser has set a property, as a component does when a person types or chooses. */
    public Message set(Node node, String property, Object value) {
        JsonNode json = JSON.valueToTree(value);
        node.keep(property, json);
        ObjectNode one = add("mSync", node).put("feature", 1).put("property", property);
        one.set("value", json);
        return this;
    }

    /** An event with nothing remarkable about it: no key held down, nothing moved. */
    public Message fire(Node node, String event) {
        return fire(node, event, Map.of());
    }

    /**
     * An event.
     *
     * @param remarkable what the portal asks for with it and is not as usual, by the expression it asks with
     * @throws IllegalStateException when the portal does not listen, or would ignore it because nobody can see the element
     */
    public Message fire(Node node, String event, Map<String, Object> remarkable) {
        if (!node.isShown() || node.isDisabled()) {
            throw new IllegalStateException("no person could reach " + node);
        }
        JsonNode wanted = tree.wanted(node, event);
        ObjectNode one = add("event", node).put("event", event);
        if (!wanted.isEmpty()) {
            one.set("data", Usual.data(wanted, remarkable));
        }
        return this;
    }

    /** A method that the portal offers to this element's script. */
    public Message call(Node node, String method, Object... arguments) {
        ObjectNode one = add("publishedEventHandler", node).put("templateEventMethodName", method);
        one.set("templateEventMethodArgs", JSON.valueToTree(arguments));
        one.put("promise", 0);
        return this;
    }

    /** What a script that the portal sent gave back. */
    Message answer(int node, int channel, Object value) {
        ObjectNode one = happened.addObject().put("type", "channel").put("node", node);
        one.put("channel", channel).set("args", JSON.valueToTree(new Object[] {value}));
        return this;
    }

    private ObjectNode add(String type, Node node) {
        return happened.addObject().put("type", type).put("node", node.id());
    }

    /**
     * Tells the portal and takes its answer into the page.
     *
     * @throws PageLost when it does not answer as it should
     */
    public Page send() {
        page.tell(happened);
        return page;
    }
}
