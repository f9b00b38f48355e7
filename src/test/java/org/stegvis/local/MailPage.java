package org.stegvis.local;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the e-mails that the local mail server has received since the start, the newest first. */
@TestComponent
@Controller
class MailPage {

    private final GreenMail server;

    MailPage(GreenMail server) {
        this.server = server;
    }

    /** A received e-mail as the page shows it. */
    record Received(int number, String to, String subject, String text, String html) {}

    @GetMapping("/local/mail")
    String all(Model model) throws MessagingException, IOException {
        List<Received> received = received();
        Collections.reverse(received);
        model.addAttribute("received", received);
        return "local/mail";
    }

    @GetMapping("/local/mail/{number}")
    String one(@PathVariable int number, Model model) throws MessagingException, IOException {
        List<Received> received = received();
        if (number < 0 || number >= received.size()) {
            return "redirect:/local/mail";
        }
        model.addAttribute("mail", received.get(number));
        return "local/letter";
    }

    /** The letter as a mail program shows it: its own styles count, nothing else is loaded and no script runs. */
    @GetMapping(value = "/local/mail/{number}/html", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> html(@PathVariable int number) throws MessagingException, IOException {
        List<Received> received = received();
        return number < 0 || number >= received.size()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .body(received.get(number).html());
    }

    private List<Received> received() throws MessagingException, IOException {
        List<Received> all = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            all.add(new Received(
                    all.size(),
                    Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")),
                    message.getSubject(),
                    part(message.getContent(), "text/plain"),
                    part(message.getContent(), "text/html")));
        }
        return all;
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                String found = part.isMimeType(type) ? part.getContent().toString() : part(part.getContent(), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
