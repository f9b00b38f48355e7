package org.stegvis.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A message whose id follows from the row of its letter, so that a repeat can be recognised as one. */
final class KnownMessage extends MimeMessage {

    private final UUID letter;

    KnownMessage(Session session, UUID letter) {
        super(session);
        this.letter = letter;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + letter + "@letters.stegvis>");
    }
}
