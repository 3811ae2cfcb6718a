package jp.hagukumi.uikit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Draws charts on the server as SVG, for published pages: the same library and the same option as on the screen, run
 * in a JavaScript engine that can reach neither files nor network nor Java. The same figures and words give the same
 * bytes, as editions are hashed.
 *
 * <p>Opening takes seconds and tens of megabytes, a drawing then some milliseconds: open one for a whole edition and
 * close it after. Not for use by several threads at once.
 */
public final class ChartRenderer implements AutoCloseable {

    private static final String LIBRARY = "/echarts/echarts.common.min.js";
    /** The largest charts, of thousands of parts, take less; more can only be a loop without an end. */
    private static final long MOST_STATEMENTS = 100_000_000;

    private static final Pattern HINTS_FOR_SCRIPTS = Pattern.compile(" ecmeta_[a-z_]+=\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** The engine has no timers; nothing that is drawn at once needs one. */
    private static final String BEFORE = "globalThis.setTimeout = () => 0; globalThis.clearTimeout = () => {};";

    /** Ids inside the picture follow from the given one and not from how many pictures were drawn before. */
    private static final String DRAW = """
            (option, width, height, id) => {
              const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
              try {
                const painter = chart.getZr().painter;
                painter._id = id;
                chart.setOption(JSON.parse(option));
                return painter.renderToString({ cssAnimation: false, cssEmphasis: false, useViewBox: true });
              } finally {
                chart.dispose();
              }
            }
            """;

    private final Engine engine;
    private final Context context;
    private final Value draw;

    /** @throws IllegalStateException if the drawing library is not part of this build */
    public ChartRenderer() {
        Source library = library();
        engine = Engine.newBuilder("js")
                // A plain JDK interprets, which is fast enough here and no reason to warn.
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context = Context.newBuilder("js")
                .engine(engine)
                .sandbox(SandboxPolicy.TRUSTED)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.NONE)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(MOST_STATEMENTS, null)
                        .build())
                .build();
        try {
            context.eval("js", BEFORE);
            context.eval(library);
            draw = context.eval("js", DRAW);
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
    }

    /**
     * The drawing as one SVG element with title and description, to be put into a page as it is.
     *
     * @param data what to draw
     * @param words in the language of the page
     * @param id of the picture, unique on its page: a small letter, then small letters, digits and hyphens
     * @param width in CSS pixels; the picture scales with its page
     */
    public String svg(ChartData data, ChartWords words, String id, int width) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id: " + id);
        }
        ChartOptions.Drawing drawing = ChartOptions.of(data, words);
        try {
            context.resetLimits();
            String svg = draw.execute(drawing.option().toString(), width, drawing.height(), id)
                    .asString();
            return named(HINTS_FOR_SCRIPTS.matcher(svg).replaceAll(""), data, words, id);
        } catch (PolyglotException broken) {
            throw new IllegalStateException("Chart \"" + data.title() + "\" could not be drawn", broken);
        }
    }

    @Override
    public void close() {
        try (engine) {
            context.close(true);
        }
    }

    private static String named(String svg, ChartData data, ChartWords words, String id) {
        String name = "<title id=\"%1$s-title\">%2$s</title>\n<desc id=\"%1$s-desc\">%3$s</desc>\n"
                .formatted(id, ChartFigure.escaped(data.title()), ChartFigure.escaped(words.spoken(data)));
        int open = svg.indexOf('>');
        String named = "<svg id=\"" + id + "\" role=\"img\" aria-labelledby=\"" + id + "-desc\""
                + svg.substring("<svg".length(), open + 1) + "\n" + name
                + svg.substring(open + 1).stripLeading();
        return ChartFigure.legal(named);
    }

    private static Source library() {
        try (InputStream script = ChartRenderer.class.getResourceAsStream(LIBRARY)) {
            if (script == null) {
                throw new IllegalStateException(
                        LIBRARY + " is missing: the build copies it from npm's echarts when it packages");
            }
            return Source.newBuilder("js", new String(script.readAllBytes(), StandardCharsets.UTF_8), LIBRARY)
                    .build();
        } catch (IOException unreadable) {
            throw new IllegalStateException(LIBRARY + " cannot be read", unreadable);
        }
    }
}
