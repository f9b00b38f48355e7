package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.SupplierField;
import org.stegvis.obligation.SupplierForm;
import org.stegvis.obligation.SupplierMatter;
import org.stegvis.platform.upload.FileRefused;

/**
 * What came with the form of a task, not yet judged.
 *
 * @param values what was typed, by the keys of the questions
 * @param revision the number that the form had when it was opened
 */
record SupplierTyped(Map<String, String> values, int revision, List<MultipartFile> files) {

    private static final String REMOVE = "remove:";

    static SupplierTyped read(HttpServletRequest request, SupplierForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SupplierField field : form.fields()) {
            String value = request.getParameter(field.key());
            if (value != null) {
                values.put(field.key(), value.replace("\r\n", "\n").replace("\u0000", ""));
            }
        }
        return new SupplierTyped(values, revision(request), form.takesFiles() ? files(request) : List.of());
    }

    private static int revision(HttpServletRequest request) {
        String number = String.valueOf(request.getParameter("revision"));
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts
                ? parts.getFiles("files").stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                        .toList()
                : List.of();
    }

    /** Adds the files to the draft, each by itself; those that are not taken are told of. */
    List<FileRefused> addTo(SupplierMatter matter, Attachments attachments) {
        List<FileRefused> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try {
                attachments.add(matter, String.valueOf(file.getOriginalFilename()), file.getBytes());
            } catch (FileRefused reason) {
                refused.add(reason);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return refused;
    }

    /** The file that a button removes. */
    static Optional<UUID> toRemove(String step) {
        try {
            return step.startsWith(REMOVE)
                    ? Optional.of(UUID.fromString(step.substring(REMOVE.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
