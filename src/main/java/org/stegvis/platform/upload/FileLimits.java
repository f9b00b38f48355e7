package org.stegvis.platform.upload;

import org.springframework.util.unit.DataSize;

/**
 * How much may be sent in.
 *
 * @param bytes how large one file may be
 * @param count how many files belong to one answer at most
 * @param pixels how many points an image may have, so that a small file cannot fill the memory
 */
public record FileLimits(DataSize bytes, int count, long pixels) {}
