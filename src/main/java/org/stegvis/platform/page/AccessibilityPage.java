package org.stegvis.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stegvis.platform.security.PageAccess;

/** The accessibility statement that public authorities owe their users (directive 2016/2102, article 7). */
@Controller
class AccessibilityPage {

    private static final String ADDRESS = "/accessibility";

    private final PageFrame frame;

    AccessibilityPage(PageFrame frame) {
        this.frame = frame;
    }

    @Bean
    static PageAccess accessibilityIsForEveryone() {
        return PageAccess.open(ADDRESS);
    }

    @GetMapping(ADDRESS)
    String statement(HttpServletRequest request, Model page) {
        frame.into(page, request);
        return "accessibility";
    }
}
