package org.stegvis.obligation;

/**
 * How an obligation stands (D6).
 *
 * @param reason why, as the last part of the key of a sentence
 */
public record Standing(Light light, String reason) {

    /** The colour that a list shows. */
    public enum Light {
        GREEN,
        AMBER,
        RED
    }
}
