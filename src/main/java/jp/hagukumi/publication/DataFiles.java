package jp.hagukumi.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.publication.EditionContent.Project;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.shared.CsvFile;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The edition for machines: one datum per cell, no merged cells, years of the Western calendar (the rules that the
 * Ministry of Internal Affairs and Communications set in 2020 for tables that machines read).
 */
final class DataFiles {

    /** Lines end alike whatever system it runs on: the bytes are hashed. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private static final List<String> COLUMNS = List.of(
            "publication.data.year",
            "publication.data.plan",
            "publication.data.goalCode",
            "publication.data.goal",
            "publication.data.path",
            "publication.data.code",
            "publication.data.project",
            "publication.data.priority",
            "publication.data.newSince",
            "publication.data.department",
            "publication.data.accepted",
            "publication.data.mark",
            "publication.data.markLabel",
            "publication.data.reason",
            "publication.data.text",
            "publication.data.issues",
            "publication.data.improvement",
            "publication.data.direction");

    private DataFiles() {}

    /** Everything that was frozen, every text unchanged. */
    static byte[] json(EditionContent content) {
        return jsonOf(content);
    }

    static byte[] jsonOf(Object content) {
        return line(JSON.writeValueAsString(content));
    }

    /** Stands for what would be printed: equal material, equal fingerprint. */
    static String fingerprint(Material material) {
        return StoredZip.sha256(JSON.writeValueAsBytes(material));
    }

    /** One row per project and department, also where no report was accepted. */
    static byte[] csv(EditionContent content, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(words::say).toList());
        Material material = content.material();
        for (Goal goal : material.goals()) {
            for (Project project : goal.projects()) {
                for (String department : project.departments()) {
                    rows.add(
                            Stream.concat(about(material, goal, project), said(department, report(project, department)))
                                    .toList());
                }
            }
        }
        return CsvFile.of(rows);
    }

    /** The name, size and SHA-256 of each file, so that anybody can check what they hold. */
    static byte[] manifest(String title, int number, Instant publishedAt, LocalDate asOf, Map<String, byte[]> files) {
        return line(JSON.writeValueAsString(new Manifest(
                title,
                number,
                publishedAt,
                asOf,
                files.entrySet().stream()
                        .map(file ->
                                new Listed(file.getKey(), file.getValue().length, StoredZip.sha256(file.getValue())))
                        .toList())));
    }

    private static Stream<String> about(Material material, Goal goal, Project project) {
        Integer since = project.newSince();
        return Stream.of(
                Integer.toString(material.fiscalYear()),
                material.plan(),
                goal.code(),
                goal.title(),
                String.join(" > ", project.path()),
                project.code(),
                project.title(),
                project.priority() ? "1" : "0",
                since == null ? "" : since.toString());
    }

    private static Stream<String> said(String department, @Nullable Report report) {
        return report == null
                ? Stream.of(department, "0", "", "", "", "", "", "", "")
                : Stream.of(
                        department,
                        "1",
                        report.mark(),
                        report.markLabel(),
                        report.reason(),
                        report.text(),
                        report.issues(),
                        report.improvement(),
                        report.direction());
    }

    private static @Nullable Report report(Project project, String department) {
        return project.reports().stream()
                .filter(report -> report.department().equals(department))
                .findFirst()
                .orElse(null);
    }

    private static byte[] line(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private record Manifest(String title, int number, Instant publishedAt, LocalDate asOf, List<Listed> files) {}

    private record Listed(String name, int bytes, String sha256) {}
}
