package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.page.PageFrame;

/** What all pages of a supplier share: their words, the ways between them, and the choice of another language. */
@Component
class SupplierFrame {

    private final PageFrame frame;
    private final Texts texts;
    private final ReaderLanguage reader;

    SupplierFrame(PageFrame frame, Texts texts, ReaderLanguage reader) {
        this.frame = frame;
        this.texts = texts;
        this.reader = reader;
    }

    /** A language in which the page can be read, by its own name. */
    record Choice(String code, String name, boolean current) {}

    /** Puts what all pages share into the model. */
    SupplierWords into(Model page, SupplierDesk desk, HttpServletRequest request) {
        LocaleContextHolder.setLocale(desk.language().locale());
        frame.into(page, request);
        page.addAttribute("desk", desk);
        page.addAttribute("obligation", desk.obligation());
        page.addAttribute("home", desk.address());
        page.addAttribute("officer", desk.isOfficers());
        page.addAttribute("languages", desk.isOfficers() ? List.of() : choices(desk.language()));
        return new SupplierWords(
                texts, desk.language(), desk.obligation().country().zone());
    }

    /** A page that says one thing, such as that nobody waits for an answer any more. */
    String told(Model page, SupplierDesk desk, HttpServletRequest request, String what) {
        into(page, desk, request);
        page.addAttribute("what", what);
        return "supplier/told";
    }

    /** The same for somebody whose link opens nothing; nothing is said of any obligation. */
    String toldOutside(Model page, HttpServletRequest request, Language language, String what) {
        LocaleContextHolder.setLocale(language.locale());
        frame.into(page, request);
        page.addAttribute("languages", List.of());
        page.addAttribute("officer", false);
        page.addAttribute("what", what);
        return "supplier/told";
    }

    /** The language of a browser that asks for a page of nobody. */
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
