package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers whoever has a link that opens nothing, or asks for a page that is not hers, on whichever page of a programme. */
@ControllerAdvice
class ParticipantRefusals {

    private final ParticipantFrame frame;

    ParticipantRefusals(ParticipantFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler(ParticipantLinkClosed.class)
    String closed(ParticipantLinkClosed link, HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(link.status().value());
        if (!link.newLink().isEmpty()) {
            page.addAttribute("newLink", link.newLink());
        }
        return frame.toldOutside(page, request, link.language(), link.what());
    }

    @ExceptionHandler(ParticipantPageUnknown.class)
    String noPage(ParticipantPageUnknown asked, HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return frame.told(page, asked.visit(), request, "noPage");
    }
}
