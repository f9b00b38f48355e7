package org.stegvis.obligation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.stegvis.platform.upload.FileLimits;

/**
 * What an installation may decide about the files of suppliers, under {@code stegvis.obligation.} in its configuration.
 *
 * @param attachmentBytes how large one file may be
 * @param attachmentCount how many files can be added to one answer
 * @param attachmentPixels how many points an image may have, so that a small file cannot fill the memory
 */
@Validated
@ConfigurationProperties("stegvis.obligation")
public record AttachmentSettings(
        @NotNull DataSize attachmentBytes,
        @Positive int attachmentCount,
        @Positive long attachmentPixels) {

    /** How much may be sent in. */
    public FileLimits limits() {
        return new FileLimits(attachmentBytes, attachmentCount, attachmentPixels);
    }
}
