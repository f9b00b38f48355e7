package org.stegvis.shared;

/** A letter to a participant. Its words stand under {@code letter.<code>.subject|body|button|name} in the texts. */
public interface ParticipantLetterKind {

    /** The code in texts and in the register of letters. */
    String code();

    /** Where its one button leads, below the participant's page; empty for that page itself. */
    String path();
}
