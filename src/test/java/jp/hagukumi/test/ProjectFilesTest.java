package jp.hagukumi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

    @TempDir
    Path root;

    @BeforeEach
    void ignore() throws IOException {
        Files.writeString(root.resolve(".gitignore"), "/target/\n/.hagukumi*/\n/docker/.env\n*.class\n.idea/\n");
        for (String file : new String[] {
            "README.md",
            "src/Home.java",
            "src/target/kept.txt",
            ".hagukumi/database/server.log",
            ".hagukumi-two/kind",
            "target/x.txt",
            "docker/.env",
            "docker/nginx.conf",
            "src/Home.class",
            "src/.idea/a.xml",
            ".git/config"
        }) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "x");
        }
    }

    @Test
    void leavesOutWhatGitIgnoresAHomeBesideTheScriptAmongThem() {
        assertThat(new ProjectFiles(root)
                        .below(root, "").stream()
                                .map(file -> root.relativize(file).toString()))
                .containsExactlyInAnyOrder(
                        ".gitignore", "README.md", "src/Home.java", "src/target/kept.txt", "docker/nginx.conf");
    }

    @Test
    void aFileStandsForItself() {
        Path readme = root.resolve("README.md");

        assertThat(new ProjectFiles(root).below(readme, "")).containsExactly(readme);
    }
}
