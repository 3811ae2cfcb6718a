package jp.hagukumi.tools.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One element of a page, or a piece of text in it. */
public final class Node {

    private final int id;
    private @Nullable Node parent;
    private String tag = "";
    private String text = "";
    private boolean visible = true;
    private final List<Node> children = new ArrayList<>();
    /** What is not in the document but belongs to the element, such as the content of a dialog. */
    private final List<Node> beside = new ArrayList<>();

    private final Set<String> classes = new LinkedHashSet<>();
    private final Map<String, JsonNode> properties = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    /** Which events the portal wants to know of, each with the name of what it wants to know with them. */
    private final Map<String, String> listeners = new HashMap<>();

    Node(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    public String tag() {
        return tag;
    }

    public boolean hasClass(String name) {
        return classes.contains(name);
    }

    /** An attribute or, where there is none, a property; empty for neither. */
    public String says(String name) {
        String attribute = attributes.get(name);
        JsonNode property = properties.get(name);
        if (attribute != null) {
            return attribute;
        }
        return property == null ? "" : property.asString("");
    }

    /** All words in it that are to be seen. */
    public String text() {
        StringBuilder words = new StringBuilder(text);
        if (visible) {
            children.forEach(child -> words.append(child.text()));
        }
        return words.toString();
    }

    /** Whether it, and all around it, is to be seen. */
    public boolean isShown() {
        return visible && (parent == null || parent.isShown());
    }

    public boolean isDisabled() {
        return attributes.containsKey("disabled") || says("disabled").equals("true");
    }

    /** Everything below it, in the order of the page; the element itself is not among it. */
    public Stream<Node> below() {
        return Stream.concat(children.stream(), beside.stream())
                .flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    /** Those below it that are to be seen. */
    public List<Node> all(String selector) {
        return below().filter(new Selector(selector)).filter(Node::isShown).toList();
    }

    /** The first of {@link #all}. */
    public Optional<Node> first(String selector) {
        return below().filter(new Selector(selector)).filter(Node::isShown).findFirst();
    }

    /** The nearest one around it. */
    public Node around(String selector) {
        Selector meant = new Selector(selector);
        Node node = parent;
        while (node != null && !meant.test(node)) {
            node = node.parent;
        }
        if (node == null) {
            throw new NoSuchElementException("nothing around " + this + " is " + selector);
        }
        return node;
    }

    Map<String, String> listeners() {
        return listeners;
    }

    @Nullable
    JsonNode property(String name) {
        return properties.get(name);
    }

    void keep(String property, JsonNode value) {
        properties.put(property, value);
    }

    void data(String key, JsonNode value) {
        switch (key) {
            case "tag" -> tag = value.asString();
            case "visible" -> visible = value.asBoolean();
            default -> {
                // Nothing that a page without a screen needs.
            }
        }
    }

    void write(String words) {
        text = words;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Map<String, JsonNode> properties() {
        return properties;
    }

    Set<String> classes() {
        return classes;
    }

    void splice(int index, int removed, List<Node> added, boolean inTheDocument) {
        List<Node> list = inTheDocument ? children : beside;
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
        added.forEach(child -> child.parent = this);
    }

    void clear(boolean inTheDocument) {
        (inTheDocument ? children : beside).clear();
    }

    @Override
    public String toString() {
        return tag + (says("id").isEmpty() ? "" : "#" + says("id")) + " (" + id + ")";
    }
}
