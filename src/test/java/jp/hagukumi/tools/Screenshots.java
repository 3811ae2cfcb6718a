package jp.hagukumi.tools;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.SecondPortal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./portal screenshots}: a picture of every view with the demo's data, in Japanese, into docs/images. */
public final class Screenshots {

    private static final long BYTES_MAX = 200_000;

    private Screenshots() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("docs", "images"));
        try (SecondPortal portal = FullPortal.start();
                Chromium chromium = new Chromium();
                TourGuide guide = new TourGuide(chromium, portal.port());
                SecondPortal untouched = SecondPortal.start(SecondPortal.newHome(), Map.of());
                TourGuide first = new TourGuide(chromium, untouched.port())) {
            TourIds ids = new TourIds(portal.get(JdbcClient.class));
            for (Stop stop : Tour.stops()) {
                if (stop.kind() == Stop.Kind.DATA && stop.view().equals("account.SetupView")) {
                    // There is something to set up only where nobody is yet.
                    take(first.open(stop, ids, Words.JAPANESE), folder.resolve(name(stop.view())));
                } else if (stop.kind() == Stop.Kind.DATA) {
                    take(guide.open(stop, ids, Words.JAPANESE), folder.resolve(name(stop.view())));
                }
            }
        }
        System.exit(0);
    }

    private static void take(Page page, Path file) throws IOException {
        pack(page.screenshot(), file);
        long bytes = Files.size(file);
        System.out.println(file + " " + bytes);
        if (bytes > BYTES_MAX) {
            throw new IllegalStateException(file + " is larger than " + BYTES_MAX + " bytes");
        }
    }

    /** Chromium packs for speed; the same pixels packed for size take a quarter less. */
    private static void pack(byte[] png, Path file) throws IOException {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.getGraphics().drawImage(drawn, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    /** shell.MyWorkView becomes shell-my-work.png. */
    static String name(String view) {
        return view.replaceFirst("View$", "")
                        .replace('.', '-')
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".png";
    }
}
