package org.stegvis.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Why a mail server did not take a letter. */
enum MailTrouble {
    /** The server does not answer at its address. */
    NO_CONNECTION("noConnection", Reach.SERVER),
    /** The server took too long to answer. */
    NO_ANSWER("noAnswer", Reach.SERVER),
    /** The server does not serve us now (421, or a refusal before any recipient was named). */
    SERVER_BUSY("serverBusy", Reach.SERVER),
    /** The connection broke; the letter may have arrived. */
    CONNECTION_LOST("connectionLost", Reach.SERVER),
    /** The recipient cannot take letters at the moment (450, 451, 452). */
    RECIPIENT_LATER("recipientLater", Reach.LETTER),
    /** The server refuses the recipient for good (550 and the like). */
    RECIPIENT_REFUSED("recipientRefused", Reach.FINAL),
    /** The server refuses the letter for good after it has read it. */
    LETTER_REFUSED("letterRefused", Reach.FINAL),
    /** What stands as address is none. */
    ADDRESS_INVALID("addressInvalid", Reach.FINAL),
    /** Anything else. */
    OTHER("other", Reach.LETTER);

    private enum Reach {
        SERVER,
        LETTER,
        FINAL
    }

    private static final int LONGEST_REPLY = 300;

    private final String code;
    private final Reach reach;

    MailTrouble(String code, Reach reach) {
        this.code = code;
        this.reach = reach;
    }

    /** The code under which the register keeps it, and texts say it. */
    String code() {
        return code;
    }

    /** Whether another attempt cannot help. */
    boolean isFinal() {
        return reach == Reach.FINAL;
    }

    /** Whether the next letter would meet the same trouble. */
    boolean concernsAllLetters() {
        return reach == Reach.SERVER;
    }

    /** What went wrong. */
    static MailTrouble of(Exception problem) {
        return refusedRecipient(problem)
                .or(() -> refusedLetter(problem))
                .or(() -> find(problem, AddressException.class).map(found -> ADDRESS_INVALID))
                .or(() -> find(problem, SocketTimeoutException.class).map(found -> NO_ANSWER))
                .or(() -> find(problem, MailConnectException.class).map(found -> NO_CONNECTION))
                .or(() -> find(problem, MessagingException.class).map(MailTrouble::ofServer))
                .orElse(OTHER);
    }

    /** What the server itself answered; empty if it said nothing. */
    static String replyIn(Exception problem) {
        String reply = find(problem, SMTPAddressFailedException.class)
                .map(Throwable::getMessage)
                .or(() -> find(problem, SMTPSendFailedException.class)
                        .filter(failed -> failed.getReturnCode() > 0)
                        .map(Throwable::getMessage))
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return reply.substring(0, Math.min(reply.length(), LONGEST_REPLY));
    }

    private static Optional<MailTrouble> refusedRecipient(Exception problem) {
        return find(problem, SMTPAddressFailedException.class)
                .map(failed -> failed.getReturnCode() >= 500
                        ? RECIPIENT_REFUSED
                        : failed.getReturnCode() == 421 ? SERVER_BUSY : RECIPIENT_LATER);
    }

    private static Optional<MailTrouble> refusedLetter(Exception problem) {
        return find(problem, SMTPSendFailedException.class)
                .filter(failed -> failed.getReturnCode() > 0)
                .map(failed -> failed.getReturnCode() >= 500
                        ? LETTER_REFUSED
                        : failed.getReturnCode() == 421 ? SERVER_BUSY : RECIPIENT_LATER);
    }

    /** A server that greets with a refusal is there; one that we were already talking to is lost. */
    private static MailTrouble ofServer(MessagingException problem) {
        return String.valueOf(problem.getMessage()).contains("response: ") ? SERVER_BUSY : CONNECTION_LOST;
    }

    private static <T extends Throwable> Optional<T> find(Exception problem, Class<T> type) {
        return Stream.<Throwable>iterate(problem, java.util.Objects::nonNull, Throwable::getCause)
                .filter((Predicate<Throwable>) type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
