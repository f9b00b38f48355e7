package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stegvis.letter.LetterSender;

/** The mail of somebody who applies. */
public final class ApplicantMail {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/application/[A-Za-z0-9_-]{43}\\S*)");

    private final GreenMail server;
    private final LetterSender sender;
    private final String address;

    public ApplicantMail(GreenMail server, LetterSender sender, String address) {
        this.server = server;
        this.sender = sender;
        this.address = address;
    }

    /** The link of the newest letter, from the root of Stegvis. */
    public String link() {
        Matcher link = LINK.matcher(text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The text of the newest letter. */
    public String text() {
        List<MimeMessage> all = all();
        assertThat(all).isNotEmpty();
        return text(all.get(all.size() - 1));
    }

    /** The subjects of all letters, the oldest first. */
    public List<String> subjects() {
        return all().stream().map(ApplicantMail::subject).toList();
    }

    private List<MimeMessage> all() {
        sender.sendDue();
        return Arrays.stream(server.getReceivedMessages()).filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof Multipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return String.valueOf(content);
        } catch (MessagingException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
