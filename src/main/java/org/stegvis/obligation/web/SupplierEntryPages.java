package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.SupplierSender;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;

/** The same pages for a contract manager who enters what a supplier sent on paper. */
@Controller
class SupplierEntryPages {

    private final Obligations obligations;
    private final Identities identities;
    private final ObjectProvider<RoleHolders> holders;
    private final ReaderLanguage reader;
    private final SupplierPages pages;
    private final SupplierReceiptPage receipts;

    SupplierEntryPages(
            Obligations obligations,
            Identities identities,
            ObjectProvider<RoleHolders> holders,
            ReaderLanguage reader,
            SupplierPages pages,
            SupplierReceiptPage receipts) {
        this.obligations = obligations;
        this.identities = identities;
        this.holders = holders;
        this.reader = reader;
        this.pages = pages;
        this.receipts = receipts;
    }

    @Bean
    static PageAccess officersEnterForSuppliers() {
        return PageAccess.of("/obligations/*/enter/**", Role.Kind.OFFICER);
    }

    @GetMapping("/obligations/{number}/enter")
    String glance(@PathVariable String number, HttpServletRequest request, Model page) {
        return pages.glance(desk(number, request), request, page);
    }

    @GetMapping({"/obligations/{number}/enter/{task}", "/obligations/{number}/enter/{task}/{subject}"})
    String task(
            @PathVariable String number,
            @PathVariable String task,
            @PathVariable(required = false) String subject,
            HttpServletRequest request,
            Model page) {
        return pages.task(
                desk(number, request), task, Optional.ofNullable(subject).orElse(""), request, page);
    }

    @PostMapping({"/obligations/{number}/enter/{task}", "/obligations/{number}/enter/{task}/{subject}"})
    String pressed(
            @PathVariable String number,
            @PathVariable String task,
            @PathVariable(required = false) String subject,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return pages.pressed(
                desk(number, request), task, Optional.ofNullable(subject).orElse(""), request, response, page);
    }

    @GetMapping("/obligations/{number}/enter/sent/{submission}")
    String receipt(
            @PathVariable String number, @PathVariable String submission, HttpServletRequest request, Model page) {
        return receipts.show(desk(number, request), submission, request, page);
    }

    @GetMapping("/obligations/{number}/enter/file/{file}")
    ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable String file, HttpServletRequest request) {
        return receipts.file(desk(number, request), file);
    }

    @ExceptionHandler(SupplierPageUnknown.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** The obligation of the case, for its contract manager, or any where nobody is named; anybody else is refused. */
    private SupplierDesk desk(String number, HttpServletRequest request) {
        Identity officer = identities
                .of(request)
                .filter(person -> person.roles().contains(Role.CONTRACT_MANAGER))
                .filter(person -> holders.stream()
                        .map(holder -> holder.holder(number, Role.CONTRACT_MANAGER.group()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(person.user()::equals)
                        .orElse(true))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Obligation obligation =
                obligations.ofCase(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new SupplierDesk(
                obligation,
                "/obligations/" + obligation.caseNumber() + "/enter",
                reader.now(),
                Optional.empty(),
                SupplierSender.officer(officer.user()));
    }
}
