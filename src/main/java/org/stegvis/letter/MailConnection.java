package org.stegvis.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server for a round of letters: opened by the first, and anew when it broke. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailConnection.class);
    private static final String SMTP = "smtp";

    private final JavaMailSenderImpl mail;
    private Transport transport;

    MailConnection(JavaMailSenderImpl mail) {
        this.mail = mail;
    }

    /** Hands the message to the server; when this returns, the server has taken it. */
    void send(MimeMessage message) throws MessagingException {
        try {
            message.saveChanges();
            open().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException problem) {
            close();
            throw problem;
        }
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException problem) {
            LOG.debug("The connection to the mail server did not close in good order", problem);
        }
        transport = null;
    }

    private Transport open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            close();
            transport = mail.getSession().getTransport(mail.getProtocol() == null ? SMTP : mail.getProtocol());
            transport.connect(
                    mail.getHost(), mail.getPort(), noneIfBlank(mail.getUsername()), noneIfBlank(mail.getPassword()));
        }
        return transport;
    }

    private static String noneIfBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
