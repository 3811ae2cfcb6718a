package jp.hagukumi.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docker/Dockerfile}, read as far as this project writes one: no heredocs, no variables in instructions. */
record ImageRecipe(List<Instruction> instructions) {

    static final Path PROJECT = Path.of("").toAbsolutePath();
    static final Path FILE = PROJECT.resolve("docker/Dockerfile");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /**
     * One line of the recipe.
     *
     * @param stage the name after {@code AS}, empty in the last stage
     */
    record Instruction(String stage, String word, String rest) {}

    /**
     * Files that one {@code COPY} brings into a stage.
     *
     * @param from the stage or image they come from, empty for the project's folder
     */
    record Copy(String stage, String from, List<String> sources, String target) {

        boolean fromProject() {
            return from.isEmpty();
        }
    }

    static ImageRecipe read() throws IOException {
        List<Instruction> instructions = new ArrayList<>();
        String stage = "";
        String text = Files.readString(FILE).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String[] words = line.split("\\s+", 2);
            if (words[0].equals("FROM")) {
                String[] image = words[1].split("\\s+AS\\s+");
                stage = image.length == 2 ? image[1] : "";
            }
            instructions.add(new Instruction(stage, words[0], words[1]));
        }
        return new ImageRecipe(List.copyOf(instructions));
    }

    List<String> stages() {
        return instructions.stream()
                .map(Instruction::stage)
                .distinct()
                .filter(s -> !s.isEmpty())
                .toList();
    }

    List<Copy> copies() {
        return instructions.stream()
                .filter(i -> i.word().equals("COPY"))
                .map(ImageRecipe::copy)
                .toList();
    }

    /** What the last stage, the image itself, copies. */
    List<Copy> copiesIntoImage() {
        return copies().stream().filter(c -> c.stage().isEmpty()).toList();
    }

    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        of("ENV")
                .flatMap(rest -> Stream.of(rest.split("\\s+")))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> variables.put(pair[0], pair[1]));
        return variables;
    }

    /** The single instruction of that name in the image's own stage. */
    String single(String word) {
        List<String> found = of(word).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " times " + word + " in the last stage");
        }
        return found.getFirst();
    }

    /** The words of an instruction in the form {@code ["sh", "file"]}. */
    List<String> words(String word) {
        return QUOTED.matcher(single(word)).results().map(r -> r.group(1)).toList();
    }

    private Stream<String> of(String word) {
        return instructions.stream()
                .filter(i -> i.stage().isEmpty() && i.word().equals(word))
                .map(Instruction::rest);
    }

    private static Copy copy(Instruction instruction) {
        String from = Pattern.compile("--from=(\\S+)")
                .matcher(instruction.rest())
                .results()
                .map((MatchResult r) -> r.group(1))
                .findFirst()
                .orElse("");
        List<String> paths = Stream.of(instruction.rest().split("\\s+"))
                .filter(word -> !word.startsWith("--"))
                .toList();
        return new Copy(instruction.stage(), from, paths.subList(0, paths.size() - 1), paths.getLast());
    }
}
