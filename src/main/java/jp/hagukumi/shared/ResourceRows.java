package jp.hagukumi.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Short lists that come with the portal: one row to a line, fields between commas, a line with # in front says why. */
public final class ResourceRows {

    private ResourceRows() {}

    /**
     * Reads a list.
     *
     * @param beside the class in whose package it lies
     * @param fields how many a row has; further commas belong to the last
     */
    public static List<String[]> of(Class<?> beside, String file, int fields) {
        try (InputStream stream = beside.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", fields))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
