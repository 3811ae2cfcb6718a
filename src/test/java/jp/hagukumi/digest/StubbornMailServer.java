package jp.hagukumi.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that gives to some commands the answers it is told to give; the empty answer hangs up. */
final class StubbornMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param answers by the beginning of a command in capitals, or {@code .} for the end of a mail */
    StubbornMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** To whom it has taken mail. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        say(out, "220 stubborn");
        String to = "";
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMail && !line.equals(".")) {
                continue;
            }
            String command = line.toUpperCase(Locale.ROOT);
            String answer = answer(command, inMail);
            if (answer.isEmpty()) {
                return;
            }
            if (inMail && answer.startsWith("2")) {
                taken.add(to);
            }
            inMail = answer.startsWith("354");
            to = command.startsWith("RCPT TO:") ? line.substring(line.indexOf('<') + 1, line.indexOf('>')) : to;
            say(out, answer);
        }
    }

    private String answer(String command, boolean inMail) {
        return answers.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.startsWith("DATA") && !inMail ? "354 go on" : "250 fine");
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
