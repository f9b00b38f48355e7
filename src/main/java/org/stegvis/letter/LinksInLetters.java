package org.stegvis.letter;

/** Gives out anew the personal links of letters that go out once more. The area that wrote a letter answers for it. */
public interface LinksInLetters {

    /** Whether this area wrote the letter, and whoever it was written to may still have a link. */
    boolean mayRenew(WrittenLetter letter);

    /**
     * Gives out a new link for the person to whom this letter was written. If it goes to another address than before, the
     * old one is dead: the links that were sent there open nothing any more, and the new one becomes the person's.
     *
     * @return the secret of the new link
     */
    String renew(WrittenLetter letter, String address);
}
