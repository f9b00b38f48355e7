package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a whole case out as one file, to those who may take it. */
@Controller
class ExportPages {

    private final CaseExport export;
    private final DownloadRight mayDownload;

    ExportPages(CaseExport export, DownloadRight mayDownload) {
        this.export = export;
        this.mayDownload = mayDownload;
    }

    @GetMapping("/cases/{number}/export")
    ResponseEntity<byte[]> download(@PathVariable String number, HttpServletRequest request) {
        if (!mayDownload.has(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Map<String, byte[]> files =
                export.files(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = "stegvis-" + CaseExport.safe(number);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".zip")
                                .build()
                                .toString())
                .body(zip(name, files));
    }

    private static byte[] zip(String folder, Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + "/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return packed.toByteArray();
    }
}
