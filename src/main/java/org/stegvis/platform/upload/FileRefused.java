package org.stegvis.platform.upload;

import java.util.List;

/** A file is not taken; nothing was changed. */
public class FileRefused extends RuntimeException {

    private final String sentence;
    private final transient List<Object> facts;

    /**
     * Refuses a file, or all that came together.
     *
     * @param sentence the last part of the key of the sentence
     * @param facts what it mentions: the name of the file first
     */
    public FileRefused(String sentence, Object... facts) {
        super(sentence);
        this.sentence = sentence;
        this.facts = List.of(facts);
    }

    /** The last part of the key of the sentence, which stands under {@code supplier.file.}. */
    public String sentence() {
        return sentence;
    }

    /** What the sentence mentions: the name of the file first, then numbers. */
    public List<Object> facts() {
        return facts;
    }
}
