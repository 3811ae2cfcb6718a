package jp.hagukumi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that we wrote. What git ignores was made by tools or belongs to the machine, such as the home of a portal
 * that runs beside the script. Reads {@code .gitignore} itself, since an archive of the sources has no git; it
 * understands what stands there: names with {@code *}, a slash in front for the top folder, one behind for folders.
 */
public final class ProjectFiles {

    private final Path root;
    private final List<PathMatcher> atTop = new ArrayList<>();
    private final List<PathMatcher> anywhere = new ArrayList<>();

    public ProjectFiles(Path root) {
        this.root = root;
        atTop.add(glob(".git"));
        try {
            for (String line : Files.readAllLines(root.resolve(".gitignore"))) {
                String name = line.strip().replaceAll("/$", "");
                if (name.startsWith("!") || name.contains("**")) {
                    throw new IllegalStateException(".gitignore has a line that is not understood here: " + line);
                }
                if (name.isEmpty() || name.startsWith("#")) {
                    continue;
                }
                if (name.contains("/")) {
                    atTop.add(glob(name.replaceAll("^/", "")));
                } else {
                    anywhere.add(glob(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in a folder and below whose path ends so; a file stands for itself. */
    public List<Path> below(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        collect(folder, files);
        return files.stream()
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    private void collect(Path file, List<Path> into) {
        if (isIgnored(file)) {
            return;
        }
        if (Files.isRegularFile(file)) {
            into.add(file);
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(file)) {
                children.toList().forEach(child -> collect(child, into));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isIgnored(Path file) {
        Path name = root.relativize(file);
        return atTop.stream().anyMatch(ignored -> ignored.matches(name))
                || anywhere.stream().anyMatch(ignored -> ignored.matches(name.getFileName()));
    }

    private static PathMatcher glob(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
