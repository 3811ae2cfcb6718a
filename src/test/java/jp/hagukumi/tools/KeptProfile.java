package jp.hagukumi.tools;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/** A browser with its profile in a folder, as on a person's own terminal: what it wrote there outlives it. */
final class KeptProfile implements AutoCloseable {

    private final Path folder;
    private final Playwright playwright = Chromium.driver();
    private final BrowserContext profile;

    KeptProfile(Path folder) {
        this.folder = folder;
        try {
            profile = playwright
                    .chromium()
                    .launchPersistentContext(
                            folder,
                            new BrowserType.LaunchPersistentContextOptions()
                                    .setExecutablePath(Chromium.executable())
                                    .setHeadless(true)
                                    .setArgs(Chromium.ARGUMENTS)
                                    .setViewportSize(Chromium.WIDTH, Chromium.HEIGHT)
                                    .setDeviceScaleFactor(1.25)
                                    .setLocale("ja-JP"));
        } catch (RuntimeException e) {
            // Else the driver's process would stay, with nobody to end it.
            playwright.close();
            throw e;
        }
    }

    Page newPage() {
        return profile.newPage();
    }

    void clearCookies() {
        profile.clearCookies();
    }

    /** All its processes die at once, without a chance to write anything down. */
    void kill() {
        List<ProcessHandle> processes = ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().orElse("").contains("--user-data-dir=" + folder.toAbsolutePath()))
                .toList();
        if (processes.isEmpty()) {
            throw new IllegalStateException("no browser runs in " + folder);
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        close();
    }

    @Override
    public void close() {
        try {
            profile.close();
        } catch (PlaywrightException dead) {
            // It was killed.
        } finally {
            playwright.close();
        }
    }
}
