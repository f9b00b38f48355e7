package org.stegvis.link;

/** What comes of opening a personal link. */
public sealed interface Opening {

    /** The link is good. */
    record Open(PersonalLink link) implements Opening {}

    /** The link was good once: its time has run out. A new one can be sent to the same person. */
    record RunOut(PersonalLink link) implements Opening {}

    /** The link was called back, or nobody was ever given it. Which of the two is not said. */
    record Unknown() implements Opening {}

    /** Too many links that nobody was given have been asked for from this place; it must wait. */
    record Guessing() implements Opening {}
}
