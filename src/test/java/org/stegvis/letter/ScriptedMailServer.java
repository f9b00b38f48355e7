package org.stegvis.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An SMTP server that misbehaves in one way that a test has chosen, and remembers what it took. */
final class ScriptedMailServer implements AutoCloseable {

    /** How the server fails. */
    enum Fault {
        NONE,
        HANGS,
        BUSY_AT_GREETING,
        LATER_AT_RECIPIENT,
        UNKNOWN_RECIPIENT,
        REFUSES_CONTENT,
        DROPS_AFTER_DATA,
        DROPS_AFTER_EACH_LETTER
    }

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> visitors = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private volatile String refusal = "554 5.6.0 not wanted";

    ScriptedMailServer(Fault fault) {
        this.fault = fault;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Thread host = new Thread(this::open, "scripted-mail-server");
        host.setDaemon(true);
        host.start();
    }

    /** From now on it fails so. */
    void failsBy(Fault other) {
        fault = other;
    }

    /** From now on it refuses what it has read in these words. */
    void refusesInTheWords(String words) {
        refusal = words;
        fault = Fault.REFUSES_CONTENT;
    }

    /** The letters that it has read to their end, whatever it said then. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    /** A sender that delivers here and waits a quarter of a second for each answer. */
    JavaMailSenderImpl client() {
        return client(door.getLocalPort());
    }

    static JavaMailSenderImpl client(int port) {
        JavaMailSenderImpl client = new JavaMailSenderImpl();
        client.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        client.setPort(port);
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            client.getJavaMailProperties().setProperty("mail.smtp." + timeout, "250");
        }
        client.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        return client;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket visitor : visitors) {
                visitor.close();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                visitors.add(visitor);
                connections.incrementAndGet();
                Thread guest = new Thread(() -> serve(visitor), "scripted-mail-server-guest");
                guest.setDaemon(true);
                guest.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        if (fault == Fault.HANGS) {
            return;
        }
        try (visitor;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = visitor.getOutputStream();
            if (fault == Fault.BUSY_AT_GREETING) {
                say(out, "421 4.3.2 come back later");
                return;
            }
            say(out, "220 scripted");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line, in, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The visitor has left.
        }
    }

    /** Answers one command; false if the connection is to break. */
    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String command = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
        switch (command) {
            case "RCPT" -> say(out, recipient());
            case "DATA" -> {
                say(out, "354 go ahead");
                taken.add(letter(in));
                if (fault == Fault.DROPS_AFTER_DATA) {
                    return false;
                }
                say(out, fault == Fault.REFUSES_CONTENT ? refusal : "250 taken");
                return fault != Fault.DROPS_AFTER_EACH_LETTER;
            }
            case "QUIT" -> {
                say(out, "221 goodbye");
                return false;
            }
            default -> say(out, "250 well");
        }
        return true;
    }

    private String recipient() {
        return switch (fault) {
            case LATER_AT_RECIPIENT -> "451 4.7.1 try again later";
            case UNKNOWN_RECIPIENT -> "550 5.1.1 no such mailbox";
            default -> "250 known";
        };
    }

    private static String letter(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
