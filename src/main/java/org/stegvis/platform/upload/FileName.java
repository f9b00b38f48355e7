package org.stegvis.platform.upload;

/** The names under which files are kept: letters, digits and a few signs, and the ending of what they are. */
public final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /**
     * The name without folders, endings, and whatever a computer could read as something else.
     *
     * @param ending the ending of what the file is
     */
    public static String clean(String name, String ending) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} _-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String kept = stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip()
                : stem;
        return (kept.isEmpty() ? "file" : kept) + ending;
    }
}
