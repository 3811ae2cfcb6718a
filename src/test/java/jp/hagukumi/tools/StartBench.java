package jp.hagukumi.tools;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jp.hagukumi.demo.DemoPeople;

/** How long the first start and later starts take, and what the first page weighs, counted by Chromium itself. */
final class StartBench {

    private static final double FIRST_LIMIT_S = 25;
    private static final double LATER_LIMIT_S = 8;
    private static final double SIGN_IN_LIMIT_KB = 100;
    private static final double MY_WORK_LIMIT_KB = 400;
    private static final double KB = 1000;

    private StartBench() {}

    static void run() {
        try {
            Path root = Files.createDirectories(Path.of("target", "bench"));
            Path home = Files.createTempDirectory(root.toAbsolutePath(), "home-");
            try (PortalProcess first = PortalProcess.start(home, true, Map.of())) {
                Bench.print("start.first.embedded", "s", seconds(first), FIRST_LIMIT_S);
            }
            try (PortalProcess later = PortalProcess.start(home, true, Map.of())) {
                Bench.print("start.later.embedded", "s", seconds(later), LATER_LIMIT_S);
                measureFirstLoad(later.url());
            }
            Path server = Files.createTempDirectory(root.toAbsolutePath(), "mariadb-");
            try (DebianMariaDb database = DebianMariaDb.start(server)) {
                Path external = Files.createTempDirectory(root.toAbsolutePath(), "home-");
                try (PortalProcess first = PortalProcess.start(external, false, database.environment())) {
                    Bench.print("start.first.external", "s", seconds(first), FIRST_LIMIT_S);
                }
                try (PortalProcess later = PortalProcess.start(external, false, database.environment())) {
                    Bench.print("start.later.external", "s", seconds(later), LATER_LIMIT_S);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(PortalProcess portal) {
        return portal.startTook().toMillis() / 1000.0;
    }

    private static void measureFirstLoad(String base) {
        try (Chromium chromium = new Chromium();
                BrowserContext profile = chromium.profile()) {
            Page page = profile.newPage();
            Traffic traffic = new Traffic(profile, page);
            page.navigate(base);
            page.waitForSelector("#username");
            page.waitForLoadState();
            Bench.print("firstLoad.signIn.bytes", "kB", traffic.kilobytes(), SIGN_IN_LIMIT_KB);
            Bench.print("firstLoad.signIn.requests", "requests", traffic.requests(), 10);
            page.fill("#username", DemoPeople.WRITER_HOIKU);
            page.fill("#password", DemoPeople.PASSWORD);
            page.click("button[type=submit]");
            page.waitForSelector("#main h1");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Bench.print("firstLoad.toMyWork.bytes", "kB", traffic.kilobytes(), MY_WORK_LIMIT_KB);
            Bench.print("firstLoad.toMyWork.requests", "requests", traffic.requests(), 60);
        }
    }

    /** Sums the encoded bodies and headers that Chromium reports. */
    private static final class Traffic {

        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();

        Traffic(BrowserContext profile, Page page) {
            CDPSession session = profile.newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.loadingFinished", (JsonObject event) -> {
                bytes.addAndGet(event.get("encodedDataLength").getAsLong());
                requests.incrementAndGet();
            });
            // A redirect never finishes loading; what it weighed stands in the request that follows it.
            session.on("Network.requestWillBeSent", (JsonObject event) -> {
                if (event.has("redirectResponse")) {
                    bytes.addAndGet(event.getAsJsonObject("redirectResponse")
                            .get("encodedDataLength")
                            .getAsLong());
                    requests.incrementAndGet();
                }
            });
        }

        double kilobytes() {
            return bytes.get() / KB;
        }

        int requests() {
            return requests.get();
        }
    }
}
