package jp.hagukumi.progress.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypeTest {

    @TempDir
    private Path folder;

    private Optional<FileType> of(byte[] bytes) throws IOException {
        return FileType.of(Files.write(folder.resolve("file"), bytes));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text("x"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    @Test
    void isToldByWhatTheFileHolds() throws IOException {
        assertThat(of(text("%PDF-1.7\n…"))).contains(FileType.PDF);
        assertThat(of(text("\u0089PNG\r\n\u001a\n…"))).contains(FileType.PNG);
        assertThat(of(text("\u00ff\u00d8\u00ff\u00e0…"))).contains(FileType.JPEG);
        assertThat(of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
    }

    @Test
    void programsPagesAndOtherArchivesAreNone() throws IOException {
        assertThat(of(text("MZ\u0090 This program"))).isEmpty();
        assertThat(of(text("<html><script>alert(1)</script>"))).isEmpty();
        assertThat(of(text("<svg xmlns='http://www.w3.org/2000/svg'/>"))).isEmpty();
        assertThat(of(zip("readme.txt"))).isEmpty();
        assertThat(of(zip("xl/workbook.xml"))).isEmpty();
        assertThat(of(text("PK\u0003\u0004 and no more"))).isEmpty();
        assertThat(of(text("%"))).isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsNone() throws IOException {
        assertThat(of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEmpty();
    }
}
