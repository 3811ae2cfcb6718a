package jp.hagukumi.tools;

import java.util.HashMap;
import java.util.Map;

/** What stands behind the name of a measure or a trial: {@code --name value}, in any order. */
record Options(Map<String, String> values) {

    /** @param args the command line, its first word the name */
    static Options of(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("not understood: " + args[i]);
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new Options(values);
    }

    double number(String name, double usual) {
        String value = values.get(name);
        return value == null ? usual : Double.parseDouble(value);
    }

    long whole(String name, long usual) {
        String value = values.get(name);
        return value == null ? usual : Long.parseLong(value);
    }
}
