package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;

/** What the pages of applicants share: their words, and the choice of another language. */
@Component
class ApplicantFrame {

    private final PageFrame frame;
    private final ReaderLanguage reader;

    ApplicantFrame(PageFrame frame, ReaderLanguage reader) {
        this.frame = frame;
        this.reader = reader;
    }

    /** A language in which the page can be read, by its own name. */
    record Choice(String code, String name, boolean current) {}

    /** The language that the reader chose on the page, or else another. */
    static Language chosen(HttpServletRequest request, Language otherwise) {
        return Language.ofCode(String.valueOf(request.getParameter("language"))).orElse(otherwise);
    }

    /** Puts what all pages share into the model; the language is the one chosen on the page, or that of the browser. */
    Words into(Model page, HttpServletRequest request) {
        return into(page, request, ofBrowser());
    }

    /** The same for somebody whose language is known. */
    Words into(Model page, HttpServletRequest request, Language hers) {
        Language language = chosen(request, hers);
        LocaleContextHolder.setLocale(language.locale());
        page.addAttribute("officer", false);
        page.addAttribute("languages", choices(language));
        page.addAttribute("language", language.code());
        return frame.into(page, request);
    }

    /** What all pages of an officer share who enters an application. */
    Words intoOfficers(Model page, HttpServletRequest request) {
        page.addAttribute("officer", true);
        page.addAttribute("languages", List.of());
        page.addAttribute("language", ofBrowser().code());
        return frame.into(page, request);
    }

    /** A page that says one thing, such as that a link has run out. */
    String told(Model page, HttpServletRequest request, String what) {
        return told(page, request, ofBrowser(), what);
    }

    /** The same for somebody whose language is known. */
    String told(Model page, HttpServletRequest request, Language hers, String what) {
        into(page, request, hers);
        page.addAttribute("what", what);
        return "applications/told";
    }

    Language ofBrowser() {
        return reader.now();
    }

    private static List<Choice> choices(Language current) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(), language.locale().getDisplayLanguage(language.locale()), language == current))
                .toList();
    }
}
