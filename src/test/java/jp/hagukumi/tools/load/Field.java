package jp.hagukumi.tools.load;

import java.util.List;
import java.util.NoSuchElementException;

/** An input of a form. */
public final class Field {

    /** The events with which inputs tell what stands in them. */
    private static final List<String> TELLING = List.of("input", "change", "value-changed");

    private final Page page;
    private final Node node;

    Field(Page page, Node node) {
        this.page = page;
        this.node = node;
    }

    /** What stands in it. */
    public String value() {
        return node.says("value");
    }

    public Node node() {
        return node;
    }

    /** Puts the cursor into it, out of another field or from nowhere. */
    public Field enter() {
        tell("focusin");
        return this;
    }

    /** Leaves it, which takes the cursor nowhere. */
    public Field leave() {
        tell("focusout");
        return this;
    }

    private void tell(String event) {
        if (node.listeners().containsKey(event)) {
            page.message().fire(node, event).send();
        }
    }

    /** The cursor goes from here into another field, as with the tabulator. */
    public Field leaveFor(Field next) {
        Message message = page.message();
        if (node.listeners().containsKey("focusout")) {
            message.fire(node, "focusout");
        }
        if (next.node.listeners().containsKey("focusin")) {
            message.fire(next.node, "focusin");
        }
        message.send();
        return next;
    }

    /** Writes this in place of what stood there, and rests until the page has told the portal and has its answer. */
    public Field type(String text) {
        String event = TELLING.stream()
                .filter(node.listeners()::containsKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody waits for words in " + node));
        page.message().set(node, "value", text).fire(node, event).send();
        return this;
    }

    /** What can be chosen. */
    public List<String> choices() {
        return node.all("vaadin-radio-button").stream().map(Node::text).toList();
    }

    /** Chooses among buttons the first that begins with these words. */
    public Field choose(String words) {
        Message message = page.message();
        Node chosen = node.all("vaadin-radio-button").stream()
                .filter(button -> button.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(words + " is none of " + choices()));
        message.set(chosen, "checked", true).fire(chosen, "checked-changed");
        node.all("vaadin-radio-button").stream()
                .filter(button -> button != chosen && button.says("checked").equals("true"))
                .forEach(button -> message.set(button, "checked", false).fire(button, "checked-changed"));
        message.set(node, "value", chosen.says("value"))
                .fire(node, "value-changed")
                .send();
        return this;
    }

    /** Whether the page says that what stands in it is kept; false as long as it says anything else. */
    public boolean isSaved() {
        Node state = node.around(".field-box").first(".save-state").orElseThrow();
        return state.first(".kept").filter(kept -> !kept.text().isEmpty()).isPresent();
    }

    @Override
    public String toString() {
        return node + " of " + page;
    }
}
