package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.Attachment;
import org.stegvis.obligation.Attachments;

/**
 * The files that suppliers sent in. They can tell of people, so only contract managers and procurers open them; they are
 * saved, never shown inside Stegvis, and no browser guesses what they are.
 */
@Controller
class ObligationFiles {

    private final ObligationReader reader;
    private final Attachments attachments;

    ObligationFiles(ObligationReader reader, Attachments attachments) {
        this.reader = reader;
        this.attachments = attachments;
    }

    @GetMapping("/obligations/{caseNumber}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String caseNumber, @PathVariable UUID id, HttpServletRequest request) {
        reader.requireSeeingPeople(request);
        Attachment file = attachments
                .find(reader.require(caseNumber).id(), id)
                .filter(sent -> sent.submission().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachments.content(file));
    }
}
