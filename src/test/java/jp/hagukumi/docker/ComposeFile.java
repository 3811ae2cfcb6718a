package jp.hagukumi.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** {@code docker/compose.yaml} as nested maps, with the questions that the checks ask. */
record ComposeFile(String text, Map<String, Object> root) {

    static final Path FILE = ImageRecipe.PROJECT.resolve("docker/compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):\\?");

    static ComposeFile read() throws IOException {
        String text = Files.readString(FILE);
        return new ComposeFile(text, new Yaml().load(text));
    }

    /** Names of the variables that whoever starts the containers sets. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(r -> names.add(r.group(1)));
        return names;
    }

    Set<String> services() {
        return map("services").keySet();
    }

    Map<String, Object> service(String name) {
        return cast(map("services").get(name));
    }

    /** What a service lists under a key; empty when it lists nothing. */
    List<String> list(String service, String key) {
        List<String> values = new ArrayList<>();
        if (service(service).get(key) instanceof List<?> found) {
            found.forEach(value -> values.add(String.valueOf(value)));
        }
        return values;
    }

    /** What a service holds under a key as names with values; empty when there is nothing. */
    Map<String, Object> map(String service, String key) {
        return service(service).get(key) instanceof Map<?, ?> found ? cast(found) : Map.of();
    }

    Map<String, Object> map(String key) {
        return cast(root.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }
}
