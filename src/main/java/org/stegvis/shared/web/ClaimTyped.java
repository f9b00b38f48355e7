package org.stegvis.shared.web;

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
import org.stegvis.platform.upload.FileRefused;
import org.stegvis.shared.ClaimForm;
import org.stegvis.shared.Receipts;

/** What came with the form of a claim, not yet judged. */
final class ClaimTyped {

    private ClaimTyped() {}

    /** What was typed, by the keys of the questions. */
    static Map<String, String> answers(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        return ClaimForm.typed(parameters);
    }

    /** How often the claim had been sent when the form was opened. */
    static int revision(HttpServletRequest request) {
        String number = String.valueOf(request.getParameter("revision"));
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
    }

    /** Adds the receipts, each by itself; those that are not taken are told of. */
    static List<FileRefused> addFiles(UUID claim, HttpServletRequest request, Receipts receipts) {
        List<FileRefused> refused = new ArrayList<>();
        if (request instanceof MultipartHttpServletRequest parts) {
            for (MultipartFile file : parts.getFiles("files")) {
                try {
                    if (!Optional.ofNullable(file.getOriginalFilename())
                            .orElse("")
                            .isEmpty()) {
                        receipts.add(claim, file.getOriginalFilename(), file.getBytes());
                    }
                } catch (FileRefused reason) {
                    refused.add(reason);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
        }
        return refused;
    }
}
