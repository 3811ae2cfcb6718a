package jp.hagukumi.tools.load;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a browser says of an event when nothing about it is remarkable. */
final class Usual {

    /** Before the name of a property that the browser has set before the event. */
    private static final String PROPERTY = "}";

    private Usual() {}

    /**
     * The answers to what the portal wants to know.
     *
     * @param wanted expressions; behind each, whether the event counts only if it is true, or pauses to wait for
     */
    static ObjectNode data(JsonNode wanted, Map<String, Object> remarkable) {
        ObjectNode data = Message.JSON.createObjectNode();
        wanted.properties().forEach(asked -> {
            String expression = asked.getKey();
            if (expression.startsWith(PROPERTY)) {
                return;
            }
            Object value = remarkable.containsKey(expression) ? remarkable.get(expression) : usual(expression);
            data.set(expression, Message.JSON.valueToTree(value));
            if (asked.getValue().isArray()) {
                data.put("for", asked.getValue().path(0).path(1).asString());
            }
        });
        return data;
    }

    private static Object usual(String expression) {
        return switch (expression) {
            case "1", "event.detail" -> 1;
            case "event.clientX", "event.clientY", "event.screenX", "event.screenY", "event.button" -> 0;
            default -> false;
        };
    }
}
