package jp.hagukumi.tools.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The page as the portal describes it: a tree that each answer changes. */
final class NodeTree {

    private static final int ROOT = 1;

    /** The kinds of what a node holds, by the numbers that the protocol gives them. */
    private static final int DATA = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int BESIDE = 24;

    private final Map<Integer, Node> nodes = new HashMap<>();
    /** What the portal wants to know with an event, by a name that many listeners share. */
    private final Map<String, JsonNode> wanted = new HashMap<>();

    Node root() {
        return node(ROOT);
    }

    Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    /** What the portal wants to know with this event of this element; null when it does not listen. */
    JsonNode wanted(Node node, String event) {
        String name = node.listeners().get(event);
        if (name == null) {
            throw new IllegalStateException("nobody listens to " + event + " of " + node);
        }
        return Objects.requireNonNull(wanted.get(name), "the portal did not say what it wants with " + event);
    }

    void take(JsonNode answer) {
        answer.path("constants").properties().forEach(constant -> wanted.put(constant.getKey(), constant.getValue()));
        answer.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        Node node = node(change.get("node").asInt());
        int part = change.path("feat").asInt(-1);
        switch (change.get("type").asString()) {
            case "detach" -> nodes.remove(node.id());
            case "put" -> put(node, part, change);
            case "remove" -> remove(node, part, change.get("key").asString());
            case "splice" -> splice(node, part, change);
            case "clear" -> clear(node, part);
            default -> {
                // "attach" says nothing more than the other changes of the node.
            }
        }
    }

    private static void put(Node node, int part, JsonNode change) {
        if (!change.has("value")) {
            return;
        }
        String key = change.get("key").asString();
        JsonNode value = change.get("value");
        switch (part) {
            case DATA -> node.data(key, value);
            case PROPERTIES -> node.keep(key, value);
            case ATTRIBUTES -> node.attributes().put(key, value.asString(""));
            case LISTENERS -> node.listeners().put(key, value.asString());
            case TEXT -> node.write(value.asString(""));
            default -> {
                // Styles, and settings of the connection.
            }
        }
    }

    private static void remove(Node node, int part, String key) {
        switch (part) {
            case PROPERTIES -> node.properties().remove(key);
            case ATTRIBUTES -> node.attributes().remove(key);
            case LISTENERS -> node.listeners().remove(key);
            default -> {
                // As above.
            }
        }
    }

    private void splice(Node node, int part, JsonNode change) {
        int index = change.get("index").asInt();
        int removed = change.path("remove").asInt(0);
        switch (part) {
            case CHILDREN, BESIDE ->
                node.splice(
                        index,
                        removed,
                        StreamSupport.stream(change.path("addNodes").spliterator(), false)
                                .map(id -> node(id.asInt()))
                                .toList(),
                        part == CHILDREN);
            case CLASSES -> {
                IntStream.range(0, removed)
                        .mapToObj(i ->
                                node.classes().stream().skip(index).findFirst().orElseThrow())
                        .forEach(node.classes()::remove);
                change.path("add").forEach(name -> node.classes().add(name.asString()));
            }
            default -> {
                // Lists of the portal's own that no page shows.
            }
        }
    }

    private static void clear(Node node, int part) {
        switch (part) {
            case CHILDREN, BESIDE -> node.clear(part == CHILDREN);
            case CLASSES -> node.classes().clear();
            default -> {
                // As above.
            }
        }
    }
}
