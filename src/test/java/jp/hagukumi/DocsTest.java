package jp.hagukumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.test.ProjectFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What code and papers say about each other is true, and the project speaks of nothing outside itself. */
class DocsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Path TESTS = ROOT.resolve("src/test/java");

    private static final Pattern USE_CASE = Pattern.compile("\\bUC-\\d{3}\\b");

    /** "B4" in quotes is a cell of a workbook, #B45309 a colour. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:SEC|REL)-\\d+\\b|\\bR\\d\\.\\d+\\.\\d+\\b|(?<![\"#\\w])[BP]\\d+\\b(?!\")");

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| ([A-Z][A-Z0-9.-]*\\d) \\|");
    private static final Pattern LINK = Pattern.compile("\\[[^]\\n]*]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.([a-z]\\w*))?`");

    private static final ProjectFiles OURS = new ProjectFiles(ROOT);

    /** Where numbers are cited; lock files and the like hold letters and digits by chance. */
    private static final List<String> CITING =
            List.of("src", "docs", "docker", "frontend", ".ci", "README.md", "portal", "pom.xml");

    /** In pieces, so that this file does not hold what it looks for. */
    private static final List<String> OUTSIDE = List.of(
            "../" + "shared",
            "/" + "work/",
            "registry." + "npmjs",
            "repo." + "maven",
            "repo1." + "maven",
            "proxy." + "golang",
            "pypi." + "org");

    private static final Set<String> MAY_NAME_A_REGISTRY = Set.of("mvnw", ".mvn/wrapper/maven-wrapper.properties");

    @Test
    void everyUseCaseNamedInTheCodeIsWritten() {
        Set<String> written = new TreeSet<>();
        filesBelow(DOCS.resolve("use-cases"), ".md")
                .forEach(file -> written.add(file.getFileName().toString().substring(0, "UC-nnn".length())));

        assertThat(cited(USE_CASE, filesBelow(ROOT.resolve("src"), ".java")).keySet())
                .isNotEmpty()
                .isSubsetOf(written);
    }

    @Test
    void noUseCaseIsWrittenTwice() {
        assertThat(filesBelow(DOCS.resolve("use-cases"), ".md").stream()
                        .map(file -> file.getFileName().toString().substring(0, "UC-nnn".length())))
                .doesNotHaveDuplicates()
                .allMatch(name -> USE_CASE.matcher(name).matches());
    }

    @Test
    void everyNumberIsExplained() {
        Set<String> explained = new TreeSet<>();
        for (String paper : List.of("checks.md", "requirements.md")) {
            Matcher rows = EXPLAINED.matcher(read(DOCS.resolve(paper)));
            while (rows.find()) {
                explained.add(rows.group(1));
            }
        }
        List<Path> citing = CITING.stream()
                .flatMap(place -> filesBelow(ROOT.resolve(place), "").stream())
                .toList();

        Map<String, String> unexplained = cited(NUMBER, citing);
        unexplained.keySet().removeAll(explained);

        assertThat(unexplained).isEmpty();
    }

    @Test
    void knowsEveryKindOfNumber() {
        assertThat(NUMBER.matcher("(SEC-01, R1.1.2; B10 and P4) but \"B4\", #B45309")
                        .results())
                .extracting(java.util.regex.MatchResult::group)
                .containsExactly("SEC-01", "R1.1.2", "B10", "P4");
    }

    @Test
    void everyNumberIsExplainedOnce() {
        List<String> explained = new ArrayList<>();
        for (String paper : List.of("checks.md", "requirements.md")) {
            EXPLAINED.matcher(read(DOCS.resolve(paper))).results().forEach(row -> explained.add(row.group(1)));
        }

        assertThat(explained).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyTestNamedInThePapersExists() {
        Map<String, String> missing = new TreeMap<>();
        for (Path paper : papers()) {
            Matcher names = NAMED_TEST.matcher(read(paper));
            while (names.find()) {
                if (!exists(names.group(1), names.group(2))) {
                    missing.put(names.group(), name(paper));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyLinkLeadsToAFile() {
        Map<String, String> broken = new TreeMap<>();
        for (Path paper : papers()) {
            Matcher links = LINK.matcher(read(paper));
            while (links.find()) {
                String target = links.group(1).replaceFirst("#.*$", "");
                boolean outside = target.contains("://") || target.startsWith("mailto:");
                if (!target.isEmpty()
                        && !outside
                        && !Files.exists(paper.resolveSibling(target).normalize())) {
                    broken.put(target, name(paper));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void nothingOutsideTheProjectIsNamed() {
        Map<String, String> named = new TreeMap<>();
        for (Path file : filesBelow(ROOT, "")) {
            if (MAY_NAME_A_REGISTRY.contains(name(file))) {
                continue;
            }
            String text = read(file);
            OUTSIDE.stream().filter(text::contains).forEach(word -> named.put(name(file), word));
        }

        assertThat(named).isEmpty();
    }

    private static List<Path> papers() {
        List<Path> papers = new ArrayList<>(filesBelow(DOCS, ".md"));
        papers.add(ROOT.resolve("README.md"));
        papers.add(ROOT.resolve("docker/README.md"));
        return papers;
    }

    private static boolean exists(String type, @Nullable String method) {
        return filesBelow(TESTS, "/" + type + ".java").stream()
                .anyMatch(file -> method == null || read(file).contains("void " + method + "("));
    }

    /** What matches anywhere in these files, with the first file that says it. */
    private static Map<String, String> cited(Pattern pattern, List<Path> files) {
        Map<String, String> cited = new TreeMap<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                cited.putIfAbsent(matcher.group(), name(file));
            }
        }
        return cited;
    }

    private static List<Path> filesBelow(Path folder, String ending) {
        return OURS.below(folder, ending);
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** A file that is no text says nothing. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
