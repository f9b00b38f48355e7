package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.platform.Clock;
import org.stegvis.shared.PayrollExport;
import org.stegvis.shared.PayrollExports;
import org.stegvis.shared.PayrollFile;
import org.stegvis.shared.Programme;

/** Those who check and approve claims hand them to the payroll, take the file there, and confirm that it was paid. */
@Controller
class PayrollPages {

    private final ClaimReader reader;
    private final PayrollExports exports;
    private final PayrollFile file;
    private final Clock clock;

    PayrollPages(ClaimReader reader, PayrollExports exports, PayrollFile file, Clock clock) {
        this.reader = reader;
        this.exports = exports;
        this.file = file;
        this.clock = clock;
    }

    @PostMapping("/programmes/{number}/claims/exports")
    String make(@PathVariable String number, HttpServletRequest request) {
        reader.require(number, request);
        boolean made = exports.make(number, reader.requireHandling(request)).isPresent();
        return "redirect:/programmes/{number}/claims" + (made ? "#exports" : "?problem=nothing#exports");
    }

    @GetMapping("/programmes/{number}/claims/exports/{export}.csv")
    ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable UUID export, HttpServletRequest request) {
        reader.require(number, request);
        String officer = reader.requireHandling(request);
        PayrollExport found = require(number, export);
        exports.taken(found, officer);
        return Downloads.of(number + "-" + found.number() + ".csv", file.of(found));
    }

    @PostMapping("/programmes/{number}/claims/exports/{export}/payment")
    String paid(
            @PathVariable String number,
            @PathVariable UUID export,
            @RequestParam(defaultValue = "") String day,
            HttpServletRequest request) {
        Programme programme = reader.require(number, request);
        String officer = reader.requireHandling(request);
        PayrollExport found = require(number, export);
        Optional<LocalDate> paidOn = day(day).filter(
                        one -> !one.isAfter(clock.today(programme.country().zone())))
                .filter(one -> !one.isBefore(
                        LocalDate.ofInstant(found.madeAt(), programme.country().zone())));
        paidOn.ifPresent(one -> exports.paid(found, one, officer));
        return "redirect:/programmes/{number}/claims" + (paidOn.isPresent() ? "#exports" : "?problem=day#exports");
    }

    private PayrollExport require(String number, UUID export) {
        return exports.find(number, export).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
