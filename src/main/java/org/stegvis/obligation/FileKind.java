package org.stegvis.obligation;

/** The kinds of files that are taken. */
enum FileKind {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** How the names of such files end. */
    String ending() {
        return ending;
    }
}
