package jp.hagukumi.shell.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line, taken apart: two words that name the command, operands, options with a value, flags.
 *
 * @param login the person under whose rights it is done
 */
record ShellArguments(String command, String login, List<String> operands, Map<String, String> options) {

    static final String AS = "--as";
    private static final Set<String> FLAGS = Set.of("--dry-run", "--csv", "--new");
    private static final Map<String, String> SHORT = Map.of("-o", "--output");
    private static final int COMMAND_WORDS = 2;

    /** The command line cannot be understood; the message says why, in English like the rest of the launcher. */
    static final class Misused extends RuntimeException {
        Misused(String why) {
            super(why);
        }
    }

    static ShellArguments of(List<String> words) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = SHORT.getOrDefault(words.get(at), words.get(at));
            if (!word.startsWith("--") || word.equals("--")) {
                operands.add(word);
                continue;
            }
            boolean flag = FLAGS.contains(word);
            if (!flag && (at + 1 == words.size() || words.get(at + 1).isBlank())) {
                throw new Misused(word + " needs a value.");
            }
            if (options.putIfAbsent(word, flag ? "" : words.get(++at)) != null) {
                throw new Misused(word + " stands there twice.");
            }
        }
        if (operands.size() < COMMAND_WORDS) {
            throw new Misused("Which command?");
        }
        String login = options.remove(AS);
        if (login == null) {
            throw new Misused("Who does this? Name a person's login with " + AS + ".");
        }
        return new ShellArguments(
                String.join(" ", operands.subList(0, COMMAND_WORDS)),
                login,
                List.copyOf(operands.subList(COMMAND_WORDS, operands.size())),
                Map.copyOf(options));
    }

    /** Refuses options that the command does not know. */
    void allow(Set<String> known) {
        options.keySet().stream()
                .filter(option -> !known.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new Misused(command + " does not know " + option + ".");
                });
    }
}
