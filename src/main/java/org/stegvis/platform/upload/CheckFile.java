package org.stegvis.platform.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Says what a file is by what it holds, never by its name: its first bytes name its kind, and then it must be whole. An
 * image is decoded; a PDF has its table where its end says.
 */
@Component
public class CheckFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Pattern END_OF_PDF = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*\\z");
    private static final Pattern TABLE_OF_PDF = Pattern.compile("\\A\\s*(xref\\s|\\d+\\s+\\d+\\s+obj)");
    private static final int END_BYTES = 1024;
    private static final int TABLE_BYTES = 64;
    private static final int POINTS_TO_DECODE = 1_000_000;

    /**
     * What the file is.
     *
     * @throws FileRefused if it is too large, of no kind that is taken, or broken
     */
    public FileKind check(String name, byte[] content, FileLimits limits) {
        String shown = FileName.clean(name, "");
        if (content.length == 0) {
            throw new FileRefused("empty", shown);
        }
        if (content.length > limits.bytes().toBytes()) {
            throw new FileRefused("tooLarge", shown, limits.bytes().toMegabytes(), megabytes(content.length));
        }
        FileKind kind = kind(content).orElseThrow(() -> new FileRefused("unknownKind", shown));
        boolean whole = kind == FileKind.PDF ? isWholePdf(content) : isWholeImage(shown, content, limits);
        if (!whole) {
            throw new FileRefused("broken", shown);
        }
        return kind;
    }

    private static Optional<FileKind> kind(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(content, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        return begins(content, PNG) ? Optional.of(FileKind.PNG) : Optional.empty();
    }

    private static boolean isWholePdf(byte[] content) {
        Matcher end = END_OF_PDF.matcher(latin(content, Math.max(0, content.length - END_BYTES), END_BYTES));
        if (!end.find()) {
            return false;
        }
        long table = Long.parseLong(end.group(1));
        return table < content.length
                && TABLE_OF_PDF
                        .matcher(latin(content, (int) table, TABLE_BYTES))
                        .find();
    }

    private static boolean isWholeImage(String name, byte[] content, FileLimits limits) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                if (points > limits.pixels()) {
                    throw new FileRefused("tooManyPoints", name, limits.pixels());
                }
                ImageReadParam coarse = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt(Math.max(1, points / POINTS_TO_DECODE)));
                coarse.setSourceSubsampling(step, step, 0, 0);
                reader.read(0, coarse);
                return true;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof FileRefused refused) {
                throw refused;
            }
            return false;
        }
    }

    private static long megabytes(int bytes) {
        return (long) Math.ceil(bytes / (double) DataSize.ofMegabytes(1).toBytes());
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static String latin(byte[] content, int from, int length) {
        return new String(content, from, Math.min(length, content.length - from), StandardCharsets.ISO_8859_1);
    }
}
