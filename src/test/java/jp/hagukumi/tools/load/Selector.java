package jp.hagukumi.tools.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which elements are meant, as in a style sheet but for one element alone: {@code tag#id.class[attribute=value]}. */
final class Selector implements Predicate<Node> {

    private static final Pattern PART =
            Pattern.compile("(?<kind>[#.]?)(?<name>[A-Za-z][\\w-]*)|\\[(?<key>[\\w-]+)=(?<value>[^]]*)]");

    private final List<Predicate<Node>> parts = new ArrayList<>();

    Selector(String written) {
        Matcher part = PART.matcher(written);
        int end = 0;
        while (part.lookingAt()) {
            parts.add(meaning(part));
            end = part.end();
            part.region(end, written.length());
        }
        if (end != written.length() || parts.isEmpty()) {
            throw new IllegalArgumentException("not understood: " + written);
        }
    }

    private static Predicate<Node> meaning(Matcher part) {
        String name = part.group("name");
        if (name == null) {
            String key = part.group("key");
            String value = part.group("value");
            return node -> node.says(key).equals(value);
        }
        return switch (part.group("kind")) {
            case "#" -> node -> node.says("id").equals(name);
            case "." -> node -> node.hasClass(name);
            default -> node -> node.tag().equals(name);
        };
    }

    @Override
    public boolean test(Node node) {
        return parts.stream().allMatch(part -> part.test(node));
    }
}
